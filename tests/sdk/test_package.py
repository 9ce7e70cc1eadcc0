"""The generated package as its users see it: names, signatures, documentation, and what importing it costs."""

from __future__ import annotations

import inspect
import pickle
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, get_origin

import pytest
from typing_extensions import get_type_hints

import generated
from generated import AsyncOpenAI, OpenAI
from generated.resources.completions import AsyncCompletions, Completions
from generated.types import Completion, CompletionCreateParams, completion_create_params
from tests.sdk.scripted_server import ScriptedServer, error_reply, json_reply

NAMES = """
    OpenAI AsyncOpenAI Client AsyncClient Stream AsyncStream Timeout NOT_GIVEN NotGiven omit Omit OpenAIError APIError
    APIStatusError APIConnectionError APITimeoutError APIResponseValidationError BadRequestError AuthenticationError
    PermissionDeniedError NotFoundError ConflictError UnprocessableEntityError RateLimitError InternalServerError BaseModel
    DefaultHttpxClient DefaultAsyncHttpxClient DEFAULT_TIMEOUT DEFAULT_MAX_RETRIES DEFAULT_CONNECTION_LIMITS __version__
    __title__
""".split()
TYPES = ["Completion", "CompletionChoice", "CompletionUsage", "CompletionCreateParams"]
VIEWS = [
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
]
PARAMETERS = """
    model prompt best_of echo frequency_penalty logit_bias logprobs max_tokens n presence_penalty seed stop stream
    stream_options suffix temperature top_p user extra_headers extra_query extra_body timeout
""".split()


@pytest.mark.parametrize(
    ("module", "names"),
    [("generated", NAMES), ("generated.types", TYPES), ("generated.resources.completions", VIEWS)],
)
def test_every_public_name_is_there_and_listed(module: str, names: list[str]) -> None:
    imported = __import__(module, fromlist=names)
    for name in names:
        assert getattr(imported, name) is not None
    assert set(names) <= set(dir(imported))
    assert set(names) - {"__version__", "__title__"} <= set(imported.__all__)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'generated' has no attribute 'Completions_'"):
        getattr(generated, "Completions_")  # noqa: B009


def test_names_of_the_package_itself() -> None:
    assert generated.Client is OpenAI
    assert generated.AsyncClient is AsyncOpenAI
    assert generated.__version__ == "0.1.0"
    assert generated.__title__ == "openai-completions"
    assert generated.DEFAULT_MAX_RETRIES == 2
    assert (generated.DEFAULT_TIMEOUT.read, generated.DEFAULT_TIMEOUT.connect) == (600.0, 5.0)
    assert generated.OpenAI(api_key="k").timeout == generated.DEFAULT_TIMEOUT
    assert generated.DefaultHttpxClient().timeout == generated.DEFAULT_TIMEOUT
    assert generated.DefaultAsyncHttpxClient(follow_redirects=False).timeout == generated.DEFAULT_TIMEOUT
    assert generated.DefaultHttpxClient(timeout=2.0).timeout.read == 2.0
    assert generated.DEFAULT_CONNECTION_LIMITS.max_connections == 1000
    assert generated.DEFAULT_CONNECTION_LIMITS.max_keepalive_connections == 100


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith("Error")])
def test_errors_are_called_by_their_public_name(name: str) -> None:
    error = getattr(generated, name)
    assert (error.__module__, error.__qualname__) == ("generated", name)
    assert pickle.loads(pickle.dumps(error)) is error
    assert issubclass(error, generated.OpenAIError)


def test_models_can_be_pickled() -> None:
    completion = Completion.construct(
        id="cmpl-1", choices=[{"index": 0, "text": "!", "logprobs": None, "finish_reason": "stop"}], new="kept"
    )
    again = pickle.loads(pickle.dumps(completion))
    assert again == completion
    assert again.choices[0].text == "!"
    assert again.new == "kept"


def test_the_package_is_marked_as_typed() -> None:
    assert Path(generated.__path__[0], "py.typed").is_file()


def test_importing_the_package_loads_neither_pydantic_nor_httpx() -> None:
    program = "import sys, generated; print([name for name in ('httpx', 'pydantic', 'anyio') if name in sys.modules])"
    root = Path(generated.__path__[0]).parent
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("resource", [Completions, AsyncCompletions])
def test_parameters_in_the_order_of_the_document(resource: Any) -> None:
    create = inspect.signature(resource.create).parameters
    streaming = inspect.signature(resource.create_streaming).parameters
    assert list(create) == ["self", *PARAMETERS]
    assert list(streaming) == ["self", *(name for name in PARAMETERS if name != "stream")]
    for parameters in (create, streaming):
        keywords = [parameter for name, parameter in parameters.items() if name != "self"]
        assert {parameter.kind for parameter in keywords} == {inspect.Parameter.KEYWORD_ONLY}
        for name in PARAMETERS[2:-4]:
            assert name == "stream" or isinstance(parameters[name].default, generated.Omit)
        assert [parameters[name].default for name in PARAMETERS[-4:]] == [None, None, None, generated.NOT_GIVEN]


@pytest.mark.parametrize("resource", [Completions, AsyncCompletions])
def test_every_parameter_is_documented_on_the_method(resource: Any) -> None:
    documentation = inspect.getdoc(resource.create)
    assert documentation is not None
    described = re.findall(r"^ +(\w+): \S", documentation.partition("Args:")[2], re.MULTILINE)
    assert [name for name in described if name in PARAMETERS] == PARAMETERS[:-4]
    assert "`create`" in (inspect.getdoc(resource.create_streaming) or "")


def required(params: type[Any]) -> list[str]:
    """The keys of a `TypedDict` that have to be there."""
    hints = get_type_hints(params, include_extras=True)
    return [name for name, hint in hints.items() if str(get_origin(hint)).endswith(".Required")]


def test_params_are_a_union_of_dicts_by_stream() -> None:
    base = completion_create_params.CompletionCreateParamsBase
    plain = completion_create_params.CompletionCreateParamsNonStreaming
    streaming = completion_create_params.CompletionCreateParamsStreaming
    assert CompletionCreateParams == plain | streaming
    assert required(base) == required(plain) == ["model", "prompt"]
    assert required(streaming) == ["model", "prompt", "stream"]
    assert list(get_type_hints(base)) == [name for name in PARAMETERS[:-4] if name != "stream"]
    assert list(get_type_hints(completion_create_params.StreamOptions)) == ["include_usage", "include_obfuscation"]


@pytest.mark.parametrize("client_class", [OpenAI, AsyncOpenAI])
def test_options_of_a_client_in_the_order_of_the_configuration(client_class: Any) -> None:
    parameters = inspect.signature(client_class).parameters
    assert list(parameters) == """
        api_key organization project admin_api_key webhook_secret base_url timeout max_retries default_headers
        default_query http_client _strict_response_validation
    """.split()
    copied = inspect.signature(client_class.copy).parameters
    assert set(parameters) | {"set_default_headers", "set_default_query"} <= set(copied)
    assert client_class.with_options is client_class.copy


def test_views_are_there_on_the_client_and_on_the_resource() -> None:
    with OpenAI(api_key="sk-1", base_url="http://127.0.0.1/v1") as client:
        assert isinstance(client.completions, Completions)
        assert client.completions is client.completions
        for view in (client.with_raw_response, client.with_streaming_response):
            assert callable(view.completions.create)
            assert callable(view.completions.create_streaming)


def test_the_resource_file_is_small() -> None:
    source = Path(generated.__path__[0], "resources", "completions.py").read_text("utf-8")
    assert len(source.splitlines()) < 720


def test_a_key_shows_nowhere() -> None:
    with OpenAI(api_key="sk-very-secret", base_url="http://127.0.0.1/v1") as client:
        assert "very-secret" not in repr(client) + str(vars(client.completions)) + str(client.default_headers.keys())


def test_a_copy_replaces_what_it_is_given_and_shares_the_rest() -> None:
    with OpenAI(
        api_key="sk-1", organization="org-1", base_url="http://127.0.0.1/v1", default_headers={"A": "1"}
    ) as client:
        copied = client.with_options(api_key="sk-2", max_retries=7, timeout=3.5, default_headers={"B": "2"})
        assert (copied.api_key, copied.organization, copied.max_retries, copied.timeout) == ("sk-2", "org-1", 7, 3.5)
        assert (client.api_key, client.max_retries) == ("sk-1", 2)
        assert copied.base_url == client.base_url == "http://127.0.0.1/v1/"


def test_the_folder_works_alone_and_under_another_name(tmp_path: Path, server: ScriptedServer) -> None:
    shutil.copytree(generated.__path__[0], tmp_path / "acme", ignore=shutil.ignore_patterns("__pycache__"))
    server.answer(json_reply({"id": "cmpl-1", "choices": []}), error_reply(404, "gone"))
    program = f"""
import acme, pickle, sys
client = acme.OpenAI(api_key="sk-1", base_url={server.base_url!r})
print(client.completions.create(model="m", prompt="p").id)
try:
    client.completions.create(model="m", prompt="p")
except acme.NotFoundError as error:
    again = pickle.loads(pickle.dumps(error))
    print(type(again).__module__, again, again.status_code)
print([name for name in sys.modules if name.startswith(("generated", "generator"))])
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["cmpl-1", "acme Error code: 404 - gone 404", "[]"]
