"""What is wrong with the user's templates, whichever stage comes upon it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location
from generator.diagnostics.codes import Render
from generator.request import Request


@contextmanager
def reported(request: Request, diagnostics: Diagnostics) -> Iterator[None]:
    """Reports what is wrong with the user's templates. Without such, the same is a fault of the generator."""
    from generator.format import InvalidPython
    from generator.models import ModelsFault, user_templates
    from generator.render import TemplateFault

    try:
        yield
    except TemplateFault as fault:
        _stop(diagnostics, str(fault), Location(fault.path, fault.line, 1, ""))
    except ModelsFault as fault:
        if user_templates(request.templates) is None:
            raise
        _stop(diagnostics, f"with the templates in models/, {_first_line(fault)}")
    except InvalidPython as fault:
        if request.templates is None:
            raise
        _stop(diagnostics, f"what the templates give is not Python: {_first_line(fault)}")


def _stop(diagnostics: Diagnostics, message: str, location: Location | None = None) -> NoReturn:
    diagnostics.add(Diagnostic(Render.BrokenTemplate, message, location))
    raise GenerationStopped from None


def _first_line(fault: Exception) -> str:
    return str(fault).partition("\n")[0]
