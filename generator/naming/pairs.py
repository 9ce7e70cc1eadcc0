"""Schemas that a framework writes twice, once for what is sent and once for what is answered.

FastAPI does so where the two differ: `Item-Input` and `Item-Output`. Users know one type, `Item`, and `ItemParam` to send.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator import ir

_ENDINGS = {"-Input": ir.Role.REQUEST, "-Output": ir.Role.RESPONSE}


def pairs(api: ir.API) -> Mapping[str, str]:
    """What both schemas of each pair are called, by the component.

    A pair is one if each schema of it only travels its own way, and if no other component has the name that they share.
    """
    roles = {
        component: frozenset(api.uses.get(key, ()))
        for key, definition in api.definitions.items()
        if (component := definition.origin.component)
    }
    shared = [name.removesuffix("-Input") for name in roles if name.endswith("-Input")]
    return {f"{name}{ending}": name for name in shared if _is_pair(name, roles) for ending in _ENDINGS}


def _is_pair(name: str, roles: Mapping[str, frozenset[ir.Role]]) -> bool:
    halves = [(roles.get(f"{name}{ending}"), role) for ending, role in _ENDINGS.items()]
    return name not in roles and all(own is not None and own <= {role} for own, role in halves)
