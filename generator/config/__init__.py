"""The SDK configuration: `read_config` turns a file in the layout of `stainless.yml` into a `Config`."""

from .model import (
    AuthRole,
    Casing,
    ClientSettings,
    Config,
    Environment,
    EventRule,
    Method,
    Model,
    Option,
    OptionAuth,
    PythonTarget,
    QuerySettings,
    Resource,
    SecurityRequirement,
    Settings,
    Streaming,
)
from .reading import read_config

__all__ = [
    "AuthRole",
    "Casing",
    "ClientSettings",
    "Config",
    "Environment",
    "EventRule",
    "Method",
    "Model",
    "Option",
    "OptionAuth",
    "PythonTarget",
    "QuerySettings",
    "Resource",
    "SecurityRequirement",
    "Settings",
    "Streaming",
    "read_config",
]
