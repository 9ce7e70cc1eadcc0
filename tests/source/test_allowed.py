"""References to other hosts: what is fetched, and above all what is not. Servers are real ones on loopback."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import TCPServer
from textwrap import dedent
from threading import Thread

import pytest

from generator import source
from generator.diagnostics import Diagnostics, GenerationStopped, Reporter
from generator.report.text import diagnostic_text
from generator.source.allowed import Refused, Remote, is_public

TLS = Path(__file__).parent / "tls"


@dataclass
class Server:
    """A server with pages by their path; a page that is a URL is a redirect."""

    pages: dict[str, str]
    port: int = 0
    asked: list[tuple[str, str]] = field(default_factory=list)

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def remote(self, *hosts: str) -> Remote:
        """What allows this server although it is on loopback, and not by TLS."""
        return Remote(hosts or (self.host,), scheme="http", accepts=lambda address: True)


@contextmanager
def serving(pages: dict[str, str], tls: bool = False) -> Iterator[Server]:
    server = Server(pages)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.asked.append((self.headers["Host"], self.path))
            page = server.pages.get(self.path, "")
            is_redirect = page.startswith(("http://", "https://", "/"))
            self.send_response(302 if is_redirect else 200 if page else 404)
            self.send_header("Location" if is_redirect else "X-None", page if is_redirect else "")
            self.send_header("Content-Length", str(len(page.encode())))
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing: the output belongs to the tests."""

    with TCPServer(("127.0.0.1", 0), Handler) as found:
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(TLS / "certificate.pem", TLS / "key.pem")
            found.socket = context.wrap_socket(found.socket, server_side=True)
        server.port = found.server_address[1]
        thread = Thread(target=found.serve_forever, args=(0.01,))
        thread.start()
        yield server
        found.shutdown()
        thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    with serving({}) as found:
        yield found


def load(folder: Path, reference: str, remote: Remote) -> tuple[source.Source | None, list[str]]:
    """A document of one reference, loaded, and what was said about it."""
    path = folder / "api.yaml"
    path.write_text(f'components: {{schemas: {{A: {{$ref: "{reference}"}}}}}}', encoding="utf-8")
    diagnostics = Diagnostics()
    try:
        return source.load(str(path), diagnostics, remote), []
    except GenerationStopped:
        return None, [f"{item.code} {item.message}" for item in diagnostics]


def faults(folder: Path, reference: str, remote: Remote) -> list[str]:
    return load(folder, reference, remote)[1]


# ---- which addresses are public


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"),
        *("169.254.169.254", "100.64.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"),
        *("::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "ff02::1", "2001:db8::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "2002:7f00:1::", "2002:a00:1::"),
        *("64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2001:0:7f00:1::"),
        *("", "localhost", "2130706433", "0x7f000001", "127.1", "0177.0.0.1"),
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:2800:220:1::1", "64:ff9b::808:808"]
)
def test_addresses_that_are_public(address: str) -> None:
    assert is_public(address)


# ---- what is fetched


def test_files_are_read_and_their_references_count_from_their_own_url(server: Server, tmp_path: Path) -> None:
    server.pages = {
        "/v1/api.yaml": "A: {properties: {b: {$ref: '../common/b.json#/B'}, a: {$ref: '#/A'}}}",
        "/common/b.json": '{"B": {"type": "string"}}',
    }
    loaded, said = load(tmp_path, f"http://{server.host}/v1/api.yaml#/A", server.remote())
    assert loaded is not None and said == []
    assert loaded.files == (f"http://{server.host}/v1/api.yaml", f"http://{server.host}/common/b.json")
    assert str(loaded.locate("/components/schemas/A/properties/b")).startswith(f"http://{server.host}/v1/api.yaml:1:")


def test_a_file_that_is_referred_to_often_is_asked_for_once(server: Server, tmp_path: Path) -> None:
    server.pages = {"/a.yaml": "A: {properties: {b: {$ref: 'a.yaml#/B'}}}\nB: {type: string}"}
    assert faults(tmp_path, f"http://{server.host}/a.yaml#/A", server.remote()) == []
    assert len(server.asked) == 1


def test_a_file_on_another_host_cannot_refer_to_files_here(server: Server, tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("S: {type: string}", encoding="utf-8")
    for reference in (f"file://{tmp_path}/secret.yaml", "secret.yaml", str(tmp_path / "secret.yaml")):
        server.pages = {"/a.yaml": f"A: {{properties: {{b: {{$ref: '{reference}#/S'}}}}}}"}
        (said,) = faults(tmp_path, f"http://{server.host}/a.yaml#/A", server.remote())
        assert said.startswith(("RemoteReference ", "CannotRead "))


def test_what_is_wrong_in_a_file_is_shown_with_its_lines(server: Server, tmp_path: Path) -> None:
    server.pages = {"/a.yaml": "A:\n  type: object\n  type: string\n"}
    path = tmp_path / "api.yaml"
    path.write_text(f"a: {{$ref: 'http://{server.host}/a.yaml#/A'}}", encoding="utf-8")
    diagnostics = Diagnostics()
    with pytest.raises(GenerationStopped):
        source.load(str(path), diagnostics, server.remote())
    (found,) = diagnostics
    assert "".join(part for part, _ in diagnostic_text(found)) == dedent(f"""\
        http://{server.host}/a.yaml:3:3: error[DuplicateKey]: the key `type` is used twice in this mapping; first at http://{server.host}/a.yaml:2:3
          2 |   type: object
          3 |   type: string
            |   ^
          at:   #/A/type
          hint: Keep one of the two, or give one another name.
        """)


# ---- what is not


def test_nothing_is_asked_unless_its_host_is_named(server: Server, tmp_path: Path) -> None:
    server.pages = {"/a.yaml": "A: {type: string}"}
    for remote in (Remote(), server.remote("127.0.0.1"), server.remote("127.0.0.1:1"), server.remote("localhost")):
        assert faults(tmp_path, f"http://{server.host}/a.yaml#/A", remote) == [
            f"RemoteReference `http://{server.host}/a.yaml` is on a host that is not allowed"
        ]
    assert server.asked == []


def test_a_named_host_with_a_private_address_is_not_asked(server: Server, tmp_path: Path) -> None:
    for host, address in (("specs.example", "127.0.0.1"), ("127.0.0.1", "127.0.0.1"), ("specs.example", "::1")):
        remote = Remote((f"{host}:{server.port}",), scheme="http", resolve=lambda host, port: [address])  # noqa: B023
        (said,) = faults(tmp_path, f"http://{host}:{server.port}/a.yaml", remote)
        assert said.startswith("UnsafeRemoteReference ") and f"leads to {address}, which is not" in said
    assert server.asked == []


@pytest.mark.parametrize("host", ["2130706433", "0x7f.1", "0177.0.0.1", "127.1", "localhost"])
def test_other_notations_of_a_private_address_are_not_asked(server: Server, tmp_path: Path, host: str) -> None:
    """However the system reads them: its answer is what counts."""
    remote = Remote((f"{host}:{server.port}",), scheme="http")
    (said,) = faults(tmp_path, f"http://{host}:{server.port}/a.yaml", remote)
    assert said.startswith(("UnsafeRemoteReference ", "CannotRead "))
    assert server.asked == []


def test_one_private_address_among_others_is_enough(server: Server, tmp_path: Path) -> None:
    remote = Remote((f"specs.example:{server.port}",), scheme="http", resolve=lambda *_: ["93.184.216.34", "10.0.0.1"])
    (said,) = faults(tmp_path, f"http://specs.example:{server.port}/a.yaml", remote)
    assert "leads to 10.0.0.1" in said


def test_a_name_that_changes_its_mind_is_asked_where_it_was_vetted(server: Server, tmp_path: Path) -> None:
    """DNS rebinding: the second answer would lead elsewhere. There is no second question."""
    answers = ["127.0.0.1", "10.0.0.1"]
    host = f"specs.example:{server.port}"
    server.pages = {"/a.yaml": "A: {type: string}"}

    def resolve(name: str, port: int) -> Sequence[str]:
        return [answers.pop(0)]

    remote = Remote((host,), scheme="http", accepts=lambda address: address == "127.0.0.1", resolve=resolve)
    assert faults(tmp_path, f"http://{host}/a.yaml#/A", remote) == []
    assert answers == ["10.0.0.1"]
    assert server.asked == [(host, "/a.yaml")]


def test_a_redirect_goes_where_a_reference_may_go(server: Server, tmp_path: Path) -> None:
    server.pages = {"/a.yaml": "/b/c.yaml", "/b/c.yaml": "A: {properties: {d: {$ref: 'd.yaml'}}}", "/b/d.yaml": "{}"}
    loaded, said = load(tmp_path, f"http://{server.host}/a.yaml#/A", server.remote())
    assert loaded is not None and said == []
    assert loaded.files == (f"http://{server.host}/b/c.yaml", f"http://{server.host}/b/d.yaml")


def test_a_redirect_to_another_host_is_not_followed(server: Server, tmp_path: Path) -> None:
    with serving({"/b.yaml": "A: {type: string}"}) as other:
        server.pages = {"/a.yaml": f"http://{other.host}/b.yaml"}
        (said,) = faults(tmp_path, f"http://{server.host}/a.yaml#/A", server.remote())
        assert said == f"RemoteReference `http://{other.host}/b.yaml` is on a host that is not allowed"
        assert other.asked == []


def test_a_circle_of_redirects_ends(server: Server, tmp_path: Path) -> None:
    server.pages = {"/a.yaml": "/a.yaml"}
    (said,) = faults(tmp_path, f"http://{server.host}/a.yaml", server.remote())
    assert said == f"CannotRead cannot read `http://{server.host}/a.yaml`: there are more than 5 redirects"


def test_files_without_end_are_not_read(server: Server, tmp_path: Path) -> None:
    class Endless(dict[str, str]):
        def get(self, path: str, default: str = "") -> str:  # type: ignore[override]
            return f"A: {{properties: {{b: {{$ref: 'http://{server.host}{path}0#/A'}}}}}}"

    server.pages = Endless()
    (said,) = faults(tmp_path, f"http://{server.host}/a#/A", replace(server.remote(), max_files=3))
    assert said.startswith("RemoteReference ") and "too many files" in said
    assert len(server.asked) == 3


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://specs.example/a.yaml", "UnsafeRemoteReference"),
        ("https://user@specs.example/a.yaml", "UnsafeRemoteReference"),
        ("https://user:secret@specs.example/a.yaml", "UnsafeRemoteReference"),
        ("https://other.example@specs.example/a.yaml", "UnsafeRemoteReference"),
        ("https://specs.example@other.example/a.yaml", "RemoteReference"),
        ("https://specs.example\\@other.example/a.yaml", "RemoteReference"),
        ("https://specs.example:8443/a.yaml", "RemoteReference"),
        ("https://sub.specs.example/a.yaml", "RemoteReference"),
        ("https://specs.example.evil.example/a.yaml", "RemoteReference"),
        ("ftp://specs.example/a.yaml", "UnsafeRemoteReference"),
        ("file:///etc/passwd", "RemoteReference"),
        ("https:///a.yaml", "RemoteReference"),
        ("https://[::1/a.yaml", "RemoteReference"),
        ("https://specs.example:port/a.yaml", "RemoteReference"),
        ("data:text/yaml,A", "RemoteReference"),
    ],
)
def test_urls_that_are_refused_before_anything_is_resolved(url: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        Remote(("specs.example",), resolve=_never).fetch(url)
    assert refused.value.code.name == code


def _never(host: str, port: int) -> Sequence[str]:
    raise AssertionError(f"{host} was looked up")


@pytest.mark.parametrize("named", ["specs.example", "SPECS.example", "specs.example.", "specs.example:443"])
@pytest.mark.parametrize("host", ["specs.example", "Specs.Example", "specs.example.", "specs.example:443"])
def test_a_host_is_the_same_in_any_spelling(named: str, host: str) -> None:
    asked: list[str] = []

    def resolve(name: str, port: int) -> Sequence[str]:
        asked.append(name)
        return ["10.0.0.1"]

    with pytest.raises(Refused, match="10.0.0.1"):
        Remote((named,), resolve=resolve).fetch(f"https://{host}/a.yaml")
    assert asked == ["specs.example"]


def test_a_server_that_fails_is_named_at_the_reference(server: Server, tmp_path: Path) -> None:
    (said,) = faults(tmp_path, f"http://{server.host}/gone.yaml", server.remote())
    assert said == f"CannotRead cannot read `http://{server.host}/gone.yaml`: the server answers 404"
    (said,) = faults(tmp_path, "http://127.0.0.1:9/a.yaml", server.remote("127.0.0.1:9"))
    assert said.startswith("CannotRead ")


def test_an_answer_without_end_is_cut_off(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.source.remote._MAX_BYTES", 20)
    server.pages = {"/a.yaml": "A: {type: string, description: More than twenty bytes.}"}
    (said,) = faults(tmp_path, f"http://{server.host}/a.yaml#/A", server.remote())
    assert said == f"CannotRead cannot read `http://{server.host}/a.yaml`: it is larger than 20 bytes"


def test_an_overlay_that_the_configuration_names_is_vetted_too(server: Server, tmp_path: Path) -> None:
    server.pages = {"/fixes.yaml": "overlay: 1.0.0"}
    config = source.load_text("openapi: {overlays: [...]}", "sdk.yaml", Diagnostics())
    url, pointer = f"http://{server.host}/fixes.yaml", "/openapi/overlays/0"
    diagnostics = Diagnostics()
    with pytest.raises(GenerationStopped):
        source.load_remote(url, Remote(), Reporter(diagnostics, config.locate), pointer)
    assert [(item.code.name, str(item.location)) for item in diagnostics] == [("RemoteReference", "sdk.yaml:1:22")]
    assert server.asked == []
    loaded = source.load_remote(url, server.remote(), Reporter(diagnostics, config.locate), pointer)
    assert loaded.root == {"overlay": "1.0.0"}


# ---- TLS


@pytest.mark.parametrize(("host", "is_read"), [("specs.example", True), ("other.example", False)])
def test_the_certificate_is_that_of_the_host(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, host: str, is_read: bool
) -> None:
    """The name is checked although the connection goes to an address."""
    monkeypatch.setenv("SSL_CERT_FILE", str(TLS / "certificate.pem"))
    trusted: Callable[[str], bool] = "127.0.0.1".__eq__
    with serving({"/a.yaml": "A: {type: string}"}, tls=True) as server:
        name = f"{host}:{server.port}"
        remote = Remote((name,), accepts=trusted, resolve=lambda host, port: ["127.0.0.1"])
        said = faults(tmp_path, f"https://{name}/a.yaml#/A", remote)
    assert (said == []) is is_read
    assert is_read or "certificate" in said[0].lower()
