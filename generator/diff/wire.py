"""What of a method only the server sees: where its calls go, with which credentials and in which form. And headers that return."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator import ir
from generator.diff.change import Changes
from generator.diff.side import Side
from generator.diff.types import Place


@dataclass(frozen=True, slots=True)
class WireComparison:
    old: Side
    new: Side
    changes: Changes

    def compare(self, place: Place, old: ir.Operation, new: ir.Operation) -> None:
        """Reports changes of one method."""
        self._server(place, old, new)
        self._security(place, old, new)
        self._forms(place, old, new)
        self._headers(place, old, new)

    def _server(self, place: Place, old: ir.Operation, new: ir.Operation) -> None:
        if old.server != new.server:
            was, now = (operation.server or "the client's base URL" for operation in (old, new))
            self._add("base-url-changed", place, f"calls of `{place.name}` went to {was} and go to {now}")

    def _security(self, place: Place, old: ir.Operation, new: ir.Operation) -> None:
        """A caller's credentials still do where each old alternative holds all of a new one."""
        was, now = _alternatives(self.old.api.client, old), _alternatives(self.new.api.client, new)
        if {frozenset(item) for item in was} == {frozenset(item) for item in now}:
            return
        suffices = all(any(set(after) <= set(before) for after in now) for before in was)
        rule = "security-relaxed" if suffices else "security-tightened"
        message = f"`{place.name}` asked for {_in_words(was)} and asks for {_in_words(now)}"
        self._add(rule, place, message)

    def _forms(self, place: Place, old: ir.Operation, new: ir.Operation) -> None:
        """Parameters that are the same but for how they are written, and the body."""
        before = {(item.wire, item.place): item for item in old.parameters}
        for item in new.parameters:
            other = before.get((item.wire, item.place))
            if other is not None and _form(other) != _form(item):
                message = f"`{item.wire}` of `{place.name}` is written as {_form(item)}; it was {_form(other)}"
                self._add("parameter-format-changed", place, message)
        if old.request and new.request and _body_form(old.request) != _body_form(new.request):
            message = f"the body of `{place.name}` is sent as {_media(new)}; it was {_media(old)}"
            if _media(old) == _media(new):
                message = f"parts of the body of `{place.name}` are written in another form"
            self._add("parameter-format-changed", place, message)

    def _headers(self, place: Place, old: ir.Operation, new: ir.Operation) -> None:
        was, now = _header_types(self.old, old), _header_types(self.new, new)
        for name in dict.fromkeys([*was, *now]):
            header = f"the header `{name}` of `{place.name}`"
            if name not in now:
                self._add("response-header-removed", place, f"{header} has no type any more")
            elif name not in was:
                self._add("response-header-added", place, f"{header} is {now[name]}")
            elif was[name] != now[name]:
                self._add("response-header-retyped", place, f"{header} was {was[name]} and is {now[name]}")

    def _add(self, rule: str, place: Place, message: str) -> None:
        self.changes.add(rule, place.name, message, place.old, place.new)


def _alternatives(client: ir.Client, operation: ir.Operation) -> ir.Security:
    """What an operation asks for. Where a client sends all that it is given, it may need any of it, and all together do."""
    own = client.security if operation.security is None else operation.security
    if own is not None:
        return own or ((),)
    schemes = tuple(dict.fromkeys(option.credential.scheme for option in client.options if option.credential))
    return ((),) if client.anonymous else (schemes,)


def _in_words(alternatives: ir.Security) -> str:
    return " or ".join(" and ".join(names) or "none" for names in alternatives)


def _form(parameter: ir.Parameter) -> str:
    """How a parameter is written, in words. What the configuration decides on is a matter of the client."""
    match parameter.serialization:
        case ir.Styled(style, explode, allow_reserved, allow_empty, arrays, objects):
            said = {"explode": explode, "allowReserved": allow_reserved, "allowEmptyValue": allow_empty}
            words = [name for name, holds in said.items() if holds] if not (arrays or objects) else []
            return " ".join([style.value, *words])
        case ir.Content() as content:
            return f"{content.kind.value} content"
        case _:
            return "a member of the body"


def _media(operation: ir.Operation) -> str:
    return operation.request.media_type if operation.request else "nothing"


def _body_form(request: ir.Request) -> ir.Request:
    """What of a request says how it is written."""
    body = ir.Whole(ir.UNKNOWN, True, None)
    return replace(request, body=body, passed_over=(), omitted_when_empty=False)


def _header_types(side: Side, operation: ir.Operation) -> dict[str, str]:
    return {header.name.lower(): side.text(header.type, ir.Role.RESPONSE) for header in operation.answer_headers}
