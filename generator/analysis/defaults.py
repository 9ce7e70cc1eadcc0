"""What holds where the configuration is silent: options for the document's credentials, and how streams and queries go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.analysis.authentication import carried
from generator.analysis.client import env_prefix
from generator.analysis.received import KEY_OPTION, takes_key
from generator.analysis.server_variables import with_variables
from generator.analysis.tokens import roles_of
from generator.brands import variable
from generator.config.model import ArrayFormat, AuthRole, ClientSettings, Config, EventRule, Option, OptionAuth
from generator.document.types import Document, SecurityScheme
from generator.identifiers import Casing

_NO_PLACE = ""
"""The pointer of what no configuration says."""

EVENT_RULES = (
    EventRule("[DONE]", None, False, "done", None, _NO_PLACE),
    EventRule(None, None, True, "yield", "error", _NO_PLACE),
)
"""`[DONE]` is not JSON, so it can only be the end; a body with `error` is one (the custom of streaming APIs)."""


def completed(config: Config, document: Document) -> Config:
    """The configuration with what it leaves open filled in from the document.

    Arrays in a query are repeated, which is what OpenAPI says (Parameter Object, style `form`); an existing SDK keeps the
    defaults of its configuration's layout.
    """
    arrays: ArrayFormat = "comma" if config.settings.is_existing_sdk else "repeat"
    return replace(
        config,
        client=_with_options(config, document),
        on_event=config.on_event or EVENT_RULES,
        query=replace(config.query, nested=config.query.nested or "brackets", arrays=config.query.arrays or arrays),
    )


def _with_options(config: Config, document: Document) -> ClientSettings:
    if config.settings.is_existing_sdk:
        return config.client
    prefix = env_prefix(config, document.title)
    options = config.client.opts or tuple(_options(document, prefix))
    if takes_key(config, document):
        options = (*options, *_webhook_key(options, prefix))
    return replace(config.client, opts=_told_apart(with_variables(options, document, config, prefix), prefix))


def _told_apart(options: Sequence[Option], prefix: str) -> tuple[Option, ...]:
    """The options; where an earlier one has the same environment variable, one of the document's says its whole name."""
    apart: list[Option] = []
    for option in options:
        is_taken = option.env is not None and any(option.env == earlier.env for earlier in apart)
        whole = is_taken and option.pointer == _NO_PLACE
        apart.append(replace(option, env=f"{prefix}_{option.name.upper()}") if whole else option)
    return tuple(apart)


def _options(document: Document, prefix: str) -> Iterator[Option]:
    """One option for each scheme that takes a key, two for each that takes a name and a password.

    Those of the first are called `api_key`, `username` and `password`, the others after their schemes. A scheme that is
    called `api_key` itself is the first.
    """
    schemes = _schemes(document)
    nullable = _anonymous(document) or len(schemes) > 1
    own = {word: None for scheme in schemes for _, _, word in _parts(scheme)}
    taken: dict[str, None] = {}
    for scheme in schemes:
        for role, name, longer in _parts(scheme):
            plain = [name] if longer == name or name not in own else []
            numbered = (f"{longer}_{number}" for number in range(2, len(schemes) + 2))
            spellings = (*plain, longer, f"{longer}_of_{Casing().snake(scheme.name)}", *numbered)
            free = next(spelled for spelled in spellings if spelled not in taken)
            taken[free] = None
            auth = OptionAuth(scheme.name, role, _NO_PLACE)
            may_lack = nullable or scheme.flow is not None  # a token, or what it is fetched with
            yield Option(free, _NO_PLACE, nullable=may_lack, env=variable(prefix, free), auth=auth)


def _webhook_key(options: Sequence[Option], prefix: str) -> Iterator[Option]:
    """An option for the key of webhooks, where none is called so."""
    if all(option.name != KEY_OPTION for option in options):
        description = "The secret that webhooks are signed with."
        env = variable(prefix, KEY_OPTION)
        yield Option(KEY_OPTION, _NO_PLACE, nullable=True, env=env, description=description)


def _parts(scheme: SecurityScheme) -> list[tuple[AuthRole, str, str]]:
    """The parts of a scheme's credentials: role, plain name, and the name beside another scheme's."""
    word = Casing().snake(scheme.name.replace("OAuth", "Oauth"))  # one word, however it is capitalised
    if scheme.type == "http" and scheme.scheme == "basic":
        return [("username", "username", f"{word}_username"), ("password", "password", f"{word}_password")]
    token: tuple[AuthRole, str, str] = ("value", "api_key", _key_word(word))
    return [token, *((role, role, f"{word}_{role}") for role in roles_of(scheme))]


def _key_word(word: str) -> str:
    """What a key is called by the words of its scheme: these, where they say that it is one (`api_key_header`)."""
    spellings = (word, word.removesuffix("_auth"))
    says_key = next((spelled for spelled in spellings if spelled.endswith(("key", "token"))), None)
    return says_key or (word if {"key", "token"} & {*word.split("_")} else f"{word}_key")


def _schemes(document: Document) -> list[SecurityScheme]:
    """The schemes that requests can carry and some operation asks for; all of them where nothing asks for any."""
    usable = [document.security_schemes[scheme.name] for scheme in carried(document.security_schemes.values())]
    holders = [document.security, *(operation.security for operation in document.operations)]
    asked = {name: None for holder in holders for alternative in holder or () for name in alternative}
    return [scheme for scheme in usable if scheme.name in asked] or usable


def _anonymous(document: Document) -> bool:
    """Whether some operation needs no credentials."""
    everywhere = document.security or ()
    required = [everywhere if item.security is None else item.security for item in document.operations]
    return any(not alternatives or any(not alternative for alternative in alternatives) for alternatives in required)
