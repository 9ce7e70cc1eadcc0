"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import address as address
    from . import address_param as address_param
    from . import maybe_address as maybe_address
    from . import maybe_address_param as maybe_address_param
    from . import person as person
    from . import person_create_params as person_create_params
    from .address import Address as Address
    from .address_param import AddressParam as AddressParam
    from .maybe_address import MaybeAddress as MaybeAddress
    from .maybe_address_param import MaybeAddressParam as MaybeAddressParam
    from .person import Person as Person
    from .person_create_params import PersonCreateParams as PersonCreateParams

__all__ = [
    "Address",
    "AddressParam",
    "MaybeAddress",
    "MaybeAddressParam",
    "Person",
    "PersonCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "address": ".address:",
            "address_param": ".address_param:",
            "maybe_address": ".maybe_address:",
            "maybe_address_param": ".maybe_address_param:",
            "person": ".person:",
            "person_create_params": ".person_create_params:",
            "Address": ".address",
            "AddressParam": ".address_param",
            "MaybeAddress": ".maybe_address",
            "MaybeAddressParam": ".maybe_address_param",
            "Person": ".person",
            "PersonCreateParams": ".person_create_params",
        },
    )
