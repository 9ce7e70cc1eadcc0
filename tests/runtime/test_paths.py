"""Where requests go: path parameters that never leave their segment, and how many connections carry them."""

from __future__ import annotations

from urllib.parse import unquote

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.paths import parse_base_url, path_template
from generator.runtime.profile import QueryFormat
from generator.runtime.request import request_url
from tests.runtime import sdk

TRICKS = st.sampled_from(
    ["..", ".", "/", "\\", "%2e", "%2F", "?", "#", ";", "//", "\0", "\r\n", " ", "@", ":", "é", "🎈"]
)
TEXTS = st.lists(TRICKS | st.text(max_size=3), max_size=6).map("".join)


@settings(deadline=None)
@given(first=TEXTS, second=TEXTS)
def test_any_text_stays_one_segment(first: str, second: str) -> None:
    """It arrives as it was given, or is refused; the rest of the URL is the method's, whatever the text."""
    base = parse_base_url("http://127.0.0.1:1/v1")
    try:
        path = path_template("/things/{first}/parts/{second}", first=first, second=second)
    except ValueError as error:
        assert not isinstance(error, UnicodeError)
        assert {first, second} & {"", ".", ".."} or not (first + second).isprintable()
        return
    url = request_url(base, path, {}, QueryFormat())
    empty, v1, things, one, parts, two = url.raw_path.decode("ascii").split("/")
    assert (empty, v1, things, unquote(one), parts, unquote(two)) == ("", "v1", "things", first, "parts", second)
    assert (url.host, url.port, url.query, url.fragment) == ("127.0.0.1", 1, b"", "")


def test_the_limits_of_the_pool() -> None:
    for http in (sdk.DefaultHttpxClient(), sdk.DefaultAsyncHttpxClient()):
        transport: object = http._transport
        pool = getattr(transport, "_pool")  # noqa: B009
        assert (pool._max_connections, pool._max_keepalive_connections) == (1000, 100)
