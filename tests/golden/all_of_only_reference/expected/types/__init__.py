"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import priority as priority
    from . import ticket as ticket
    from . import ticket_create_params as ticket_create_params
    from . import user as user
    from . import user_param as user_param
    from .priority import Priority as Priority
    from .ticket import Ticket as Ticket
    from .ticket_create_params import TicketCreateParams as TicketCreateParams
    from .user import User as User
    from .user_param import UserParam as UserParam

__all__ = [
    "Priority",
    "Ticket",
    "TicketCreateParams",
    "User",
    "UserParam",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "priority": ".priority:",
            "ticket": ".ticket:",
            "ticket_create_params": ".ticket_create_params:",
            "user": ".user:",
            "user_param": ".user_param:",
            "Priority": ".priority",
            "Ticket": ".ticket",
            "TicketCreateParams": ".ticket_create_params",
            "User": ".user",
            "UserParam": ".user_param",
        },
    )
