"""Reads the client's class: its arguments, credentials, environments, and how it sends requests."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.adopt.expressions import (
    assigned_locals,
    constant_text,
    constants,
    options_in,
    returned,
    scalar_kind,
    targets,
    url_text,
    variable_in,
)
from generator.adopt.package import Module, Package
from generator.adopt.scope import Scope, Symbol, dotted, statements
from generator.adopt.sdk import Client, Credential, Option
from generator.diagnostics import Location

MODULE = "_client"
_OF_EVERY_CLIENT = frozenset("""
    self environment base_url websocket_base_url timeout max_retries default_headers default_query http_client
    """.split())


def client_class(scope: Scope) -> Symbol | None:
    """The class of the client that waits for its answers."""
    for name in scope.names_of(MODULE):
        statement = scope.definition(Symbol(MODULE, name))
        if isinstance(statement, ast.ClassDef):
            if any(dotted(base).rpartition(".")[2] == "SyncAPIClient" for base in statement.bases):
                return Symbol(MODULE, name)
    return None


def read_client(scope: Scope, symbol: Symbol) -> Client:
    """What the client's class says, and the module of constants."""
    statement = scope.definition(symbol)
    assert isinstance(statement, ast.ClassDef)
    return _ClientReader(scope.package, scope.package.modules[symbol.module], statement).read(scope)


@dataclass(frozen=True, slots=True)
class _ClientReader:
    package: Package
    module: Module
    owner: ast.ClassDef

    def read(self, scope: Scope) -> Client:
        options = tuple(self._options())
        urls = self._environments(scope)
        numbers = constants(self.package)
        formats = self._formats()
        return Client(
            name=self.owner.name,
            place=self.module.place(self.owner),
            options=options,
            unknown=tuple(self._unknown({option.name for option in options})),
            credentials=tuple(self._credentials()),
            environments=urls,
            base_url=None if urls else self._base_url(),
            env_prefix=self._env_prefix(),
            default_headers=self._constant_headers(),
            array_format=formats.get("array_format"),
            nested_format=formats.get("nested_format"),
            idempotency_header=self._idempotency_header(),
            timeout=numbers.get("DEFAULT_TIMEOUT"),
            max_retries=None if "DEFAULT_MAX_RETRIES" not in numbers else int(numbers["DEFAULT_MAX_RETRIES"]),
            initial_delay=numbers.get("INITIAL_RETRY_DELAY"),
            max_delay=numbers.get("MAX_RETRY_DELAY"),
        )

    # ---- arguments

    def _options(self) -> Iterator[Option]:
        variables, assigned, fallbacks = self._variables(), self._assigned(), self._fallbacks()
        required = self._required()
        headers, query = self._carried("default_headers"), self._carried("default_query")
        for argument, default in self._own_arguments():
            kind = scalar_kind(argument.annotation)
            if kind is None or argument.arg not in assigned:
                continue
            value = default.value if isinstance(default, ast.Constant) else None
            usual = value if isinstance(value, (str, int, float)) else None
            yield Option(
                name=argument.arg,
                place=self.module.place(argument),
                type=kind,
                nullable=argument.arg not in required,
                env=variables.get(argument.arg),
                default=fallbacks.get(argument.arg, usual),
                header=headers.get(argument.arg),
                query=query.get(argument.arg),
            )

    def _unknown(self, recovered: set[str]) -> Iterator[tuple[str, Location]]:
        for argument, _ in self._own_arguments():
            if argument.arg not in recovered:
                yield argument.arg, self.module.place(argument)

    def _own_arguments(self) -> Iterator[tuple[ast.arg, ast.expr | None]]:
        arguments = self._function("__init__").args
        for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults):
            if argument.arg not in _OF_EVERY_CLIENT and not argument.arg.startswith("_"):
                yield argument, default

    def _variables(self) -> Mapping[str, str]:
        """Local names of the constructor -> the environment variable that fills them."""
        variables: dict[str, str] = {}
        for statement in statements(self._function("__init__").body):
            match statement:
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    env = variable_in(value)
                    if env is not None:
                        variables.setdefault(name, env)
        return variables

    def _fallbacks(self) -> Mapping[str, str | int | float | bool | None]:
        """What an argument is where neither the caller nor a variable says."""
        values: dict[str, str | int | float | bool | None] = {}
        for statement in statements(self._function("__init__").body):
            match statement:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.BoolOp(values=[*_, ast.Constant(value=value)])):
                    values[name] = value  # type: ignore[assignment]
                case ast.Assign(
                    targets=[ast.Name(id=name)], value=ast.Constant(value=(str() | int() | float()) as value)
                ):
                    values[name] = value
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(args=[_, ast.Constant(value=value)])):
                    values[name] = value  # type: ignore[assignment]
        return values

    def _assigned(self) -> set[str]:
        """The arguments that the constructor keeps under their own names."""
        return {
            target.attr
            for statement in statements(self._function("__init__").body)
            for target in targets(statement)
            if isinstance(target, ast.Attribute) and dotted(target.value) == "self"
        }

    def _required(self) -> set[str]:
        """The arguments without which the constructor raises an error."""
        required: set[str] = set()
        for statement in statements(self._function("__init__").body):
            match statement:
                case ast.If(
                    test=ast.Compare(left=ast.Name(id=name), ops=[ast.Is()], comparators=[ast.Constant(value=None)]),
                    body=[ast.Raise(), *_],
                ):
                    required.add(name)
        return required

    # ---- what requests carry

    def _credentials(self) -> Iterator[Credential]:
        for function in self._functions():
            if function.name.endswith(("_auth", "auth_headers")):
                yield from self._of_headers(function)
        for option, name in self._carried("default_query").items():
            yield Credential("query", name, name, (option,))

    def _of_headers(self, function: ast.FunctionDef) -> Iterator[Credential]:
        known = assigned_locals(function)
        for header, value in returned(function):
            options = tuple(dict.fromkeys(options_in(value, known)))
            text = ast.unparse(value)
            kind = "basic" if "Basic " in text else "bearer" if "Bearer " in text else "header"
            if options:
                yield Credential(kind, header, function.name.strip("_"), options)

    def _carried(self, name: str) -> Mapping[str, str]:
        """Options -> the header or parameter that carries them on each request."""
        function = next((item for item in self._functions() if item.name == name), None)
        if function is None:
            return {}
        known = assigned_locals(function)
        entries = ((key, [*options_in(value, known)]) for key, value in returned(function))
        return {options[0]: key for key, options in entries if len(set(options)) == 1}

    def _constant_headers(self) -> Mapping[str, str]:
        function = next((item for item in self._functions() if item.name == "default_headers"), None)
        entries = returned(function) if function else ()
        return {
            name: str(value.value)
            for name, value in entries
            if isinstance(value, ast.Constant) and not name.lower().startswith("x-stainless")
        }

    def _formats(self) -> Mapping[str, str]:
        function = next((item for item in self._functions() if item.name == "qs"), None)
        for node in ast.walk(function) if function else ():
            if isinstance(node, ast.Call) and dotted(node.func).endswith("Querystring"):
                return {
                    keyword.arg: str(keyword.value.value)
                    for keyword in node.keywords
                    if keyword.arg and isinstance(keyword.value, ast.Constant)
                }
        return {}

    def _idempotency_header(self) -> str | None:
        for statement in statements(self._function("__init__").body):
            match statement:
                case ast.Assign(targets=[ast.Attribute(attr="_idempotency_header")], value=ast.Constant(value=value)):
                    return str(value)
        return None

    # ---- where requests go

    def _environments(self, scope: Scope) -> Mapping[str, str]:
        match scope.definition(Symbol(MODULE, "ENVIRONMENTS")):
            case ast.AnnAssign(value=ast.Dict(keys=keys, values=values)) | ast.Assign(
                value=ast.Dict(keys=keys, values=values)
            ):
                urls = {constant_text(key): url_text(value) for key, value in zip(keys, values)}
                return {name: url for name, url in urls.items() if name and url}
        return {}

    def _base_url(self) -> str | None:
        for statement in statements(self._function("__init__").body):
            match statement:
                case ast.Assign(targets=[ast.Name(id="base_url")], value=(ast.Constant() | ast.JoinedStr()) as value):
                    return url_text(value)
        return None

    def _env_prefix(self) -> str | None:
        for node in ast.walk(self.owner):
            env = variable_in(node) if isinstance(node, ast.Call) else None
            if env is not None and env.endswith("_BASE_URL"):
                return env.removesuffix("_BASE_URL")
        return None

    # ---- parts of the class

    def _functions(self) -> Iterator[ast.FunctionDef]:
        return (item for item in self.owner.body if isinstance(item, ast.FunctionDef))

    def _function(self, name: str) -> ast.FunctionDef:
        """The method of that name; one without arguments and statements where there is none."""
        for item in self._functions():
            if item.name == name:
                return item
        nothing = ast.parse(f"def {name}(self): pass").body[0]
        assert isinstance(nothing, ast.FunctionDef)
        return nothing
