"""A server on loopback that holds to documents: it refuses what they do not allow, and answers what they promise.

Every answer is the least and the last that a document allows: no optional property, the last value, the last type.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

Schema = Mapping[str, Any]
_PYTHON: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
_EXAMPLES: Mapping[str, Any] = {
    "string": "text",
    "integer": 7,
    "number": 0.5,
    "boolean": True,
    "array": [],
    "object": {},
    "null": None,
}


class DocumentServer(ThreadingHTTPServer):
    """`documents` are found by the first segment of a path: `/NAME/books` is the path `/books` of that document."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.documents: dict[str, Schema] = {}

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self.server_port}/{name}"


@contextmanager
def document_server() -> Iterator[DocumentServer]:
    with DocumentServer() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    server: DocumentServer  # pyright: ignore[reportIncompatibleVariableOverride]

    def log_message(self, format: str, *args: object) -> None: ...

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        parts = urlsplit(self.path)
        name, _, path = parts.path.lstrip("/").partition("/")
        document = self.server.documents[name]
        operation = _operation(document, self.command.lower(), f"/{path}")
        if operation is None:
            self._send(404, "application/json", b"{}")
        elif not _allowed(document, operation, parse_qs(parts.query), json.loads(body) if body else None):
            self._send(400, "application/json", b"{}")
        elif not _authenticated(document, operation, dict(self.headers.items())):
            self._send(401, "application/json", b"{}")
        else:
            self._succeed(document, operation, body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

    def _succeed(self, document: Schema, operation: Schema, body: bytes) -> None:
        content = operation["responses"]["200"]["content"]
        asked = body and json.loads(body).get("stream") is True
        if "text/event-stream" in content and asked:
            event = json.dumps(example(document, content["text/event-stream"]["schema"]))
            self._send(200, "text/event-stream", f"data: {event}\n\nevent: late\ndata: {event}\n\n".encode())
        elif "application/pdf" in content:
            self._send(200, "application/pdf", b"%PDF")
        elif content:
            answer = json.dumps(example(document, content["application/json"]["schema"]))
            self._send(200, "application/json", answer.encode())
        else:
            self._send(200, "application/json", b"")

    def _send(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def example(document: Schema, schema: Schema) -> Any:
    schema = _resolved(document, schema)
    if "enum" in schema:
        return schema["enum"][-1]
    if "anyOf" in schema:
        return example(document, schema["anyOf"][-1])
    said = schema.get("type", "object")
    match said if isinstance(said, str) else said[-1]:
        case "object":
            properties = schema.get("properties", {})
            return {name: example(document, properties[name]) for name in schema.get("required", ())}
        case "array":
            return [example(document, schema["items"])]
        case name:
            return _EXAMPLES[name]


def allows(document: Schema, schema: Schema, value: Any) -> bool:
    """Whether a value is what a schema asks for; properties that it does not name are refused."""
    schema = _resolved(document, schema)
    if "anyOf" in schema:
        return any(allows(document, member, value) for member in schema["anyOf"])
    said = schema.get("type", list(_PYTHON))
    types = [said] if isinstance(said, str) else said
    if not any(isinstance(value, _PYTHON[name]) for name in types) or value not in schema.get("enum", [value]):
        return False
    if isinstance(value, str):
        longest: int = schema.get("maxLength", len(value))
        return len(value) <= longest
    if not isinstance(value, dict) or "properties" not in schema:
        return True
    properties = schema["properties"]
    named = all(name in properties and allows(document, properties[name], item) for name, item in value.items())
    return named and all(name in value for name in schema.get("required", ()))


def _operation(document: Schema, verb: str, path: str) -> Schema | None:
    for template, item in document["paths"].items():
        if verb in item and re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", template), path):
            found: Schema = item[verb]
            return found
    return None


def _allowed(document: Schema, operation: Schema, query: Mapping[str, list[str]], body: Any) -> bool:
    known = {item["name"] for item in operation.get("parameters", ()) if item["in"] == "query"}
    wanted = operation.get("requestBody")
    if body is None or wanted is None:
        return set(query) <= known and body is None
    return set(query) <= known and allows(document, wanted["content"]["application/json"]["schema"], body)


def _authenticated(document: Schema, operation: Schema, headers: Mapping[str, str]) -> bool:
    """Whether a request carries what its operation's one security scheme asks for; basic needs a name and a password."""
    for requirement in operation.get("security", ()):
        for name in requirement:
            scheme = document["components"]["securitySchemes"][name]
            said = {key.lower(): value for key, value in headers.items()}
            if scheme["type"] == "apiKey":
                return scheme["name"].lower() in said
            kind, _, value = said.get("authorization", "").partition(" ")
            nameless = scheme["scheme"] == "basic" and base64.b64decode(value).startswith(b":")
            return kind.lower() == str(scheme["scheme"]) and not nameless
    return True


def _resolved(document: Schema, schema: Schema) -> Schema:
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema
