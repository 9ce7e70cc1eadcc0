"""Who runs: each contender with the Python that runs it, and where its code is."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.clients import writing
from benchmarks.clients.environments import PROJECT, environment, installed

_CLIENT = (
    "import {http} as http, pydantic\n"
    "client = http.Client(timeout=http.Timeout(600.0, connect=5.0),"
    " limits=http.Limits(max_connections=1000, max_keepalive_connections=100))"
)
_OPENAI = "import {package}\nclient = {package}.OpenAI(api_key='benchmark-key')"
_OPENAPI_PYTHON_CLIENT = """\
from open_ai_completions_client import AuthenticatedClient
from open_ai_completions_client.api.completions import create_completion
AuthenticatedClient(base_url='http://127.0.0.1:1', token='benchmark-key').get_httpx_client()"""
_DATAMODEL_CODE_GENERATOR = """\
from dcg_client import Client
Client(bearer_auth='benchmark-key').completions"""


@dataclass(frozen=True)
class Contender:
    """`module` is that in `contenders/`; `touch` is the code from import to a client."""

    name: str
    module: str
    python: Path
    touch: str
    folder: Path | None = None
    variables: Mapping[str, str] = field(default_factory=dict)
    streams: bool = True

    def process_environment(self) -> dict[str, str]:
        """The environment variables of the contender's process: its own code comes before ours."""
        path = os.pathsep.join(str(folder) for folder in (self.folder, PROJECT) if folder is not None)
        # An interpreter that may not keep what it compiles would compile the contender at every start.
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return {**kept, "PYTHONPATH": path, **self.variables}


FLOOR = "raw httpx + pydantic"
OURS = "ours"


def lineup(folder: Path) -> list[Contender]:
    """Return the contenders, the floor first, after writing what generators write into `folder`."""
    latest, two = environment("bench-clients"), environment("bench-openai-2")
    ours = {"BENCHMARK_PACKAGE": "generated"}
    openai = {"BENCHMARK_PACKAGE": "openai"}
    touch = _OPENAI.format(package="generated")
    touch_openai = _OPENAI.format(package="openai")
    old, new = installed(two, "openai")["openai"], installed(latest, "openai")["openai"]
    others = writing.write_openapi_python_client(folder / "openapi_python_client")
    models = writing.write_datamodel_code_generator(folder / "datamodel_code_generator")
    second = writing.write_ours(folder / "ours_httpx2", "httpx2")
    raw2 = _CLIENT.format(http="httpx2")
    return [
        Contender(FLOOR, "floor", latest, _CLIENT.format(http="httpx")),
        Contender(OURS, "sdk", latest, touch, writing.write_ours(folder / "ours_httpx", "httpx"), ours),
        Contender("ours on httpx2", "sdk", latest, touch, second, ours),
        Contender("raw httpx2 + pydantic", "floor", latest, raw2, variables={"BENCHMARK_HTTP": "httpx2"}),
        Contender(f"openai {old}", "sdk", two, touch_openai, variables=openai),
        Contender(f"openai {new}", "sdk", latest, touch_openai, variables=openai),
        Contender(
            "openapi-python-client", "openapi_python_client", latest, _OPENAPI_PYTHON_CLIENT, others, streams=False
        ),
        Contender("datamodel-code-generator", "datamodel_code_generator", latest, _DATAMODEL_CODE_GENERATOR, models),
    ]
