"""What templates and the model writer see: ready strings and booleans, one dataclass for each template's context.

Nothing is decided behind this point. Texts that stand between quotes are complete Python literals; docs are lines that may
stand inside a docstring as they are.
"""

from generator.pymodel.client import Client, ClientModule, Export, Facts, Option, Package, PackageModule
from generator.pymodel.models import EXTRA_VALUES, BaseModule, ModelDefinition, ModelField, ModelModule, ReexportModule
from generator.pymodel.pages import PageClass, PageField, PageModule
from generator.pymodel.params import Constant, ParamsModule, TypedDictClass, TypedDictKey
from generator.pymodel.project import (
    CallWay,
    MockAnswer,
    MockRoute,
    Project,
    ProjectBuild,
    ProjectFacts,
    ProjectFile,
    ProjectLicense,
    ProjectMethod,
    ProjectOption,
    ProjectResource,
    ProjectType,
    ProjectUnwrap,
    ShownMethods,
)
from generator.pymodel.resources import (
    AnswerHeaders,
    Argument,
    CallArgument,
    Child,
    HeaderRead,
    Method,
    ResourceClass,
    ResourceModule,
    Signature,
    Unwrap,
    View,
    ViewMethod,
)
from generator.pymodel.text import Docs, Import, TypeAlias

__all__ = [
    "EXTRA_VALUES",
    "AnswerHeaders",
    "Argument",
    "BaseModule",
    "CallArgument",
    "CallWay",
    "Child",
    "Client",
    "ClientModule",
    "Constant",
    "Docs",
    "Export",
    "Facts",
    "HeaderRead",
    "Import",
    "Method",
    "MockAnswer",
    "MockRoute",
    "ModelDefinition",
    "ModelField",
    "ModelModule",
    "Option",
    "Package",
    "PackageModule",
    "PageClass",
    "PageField",
    "PageModule",
    "ParamsModule",
    "Project",
    "ProjectBuild",
    "ProjectFacts",
    "ProjectFile",
    "ProjectLicense",
    "ProjectMethod",
    "ProjectOption",
    "ProjectResource",
    "ProjectType",
    "ProjectUnwrap",
    "ReexportModule",
    "ResourceClass",
    "ResourceModule",
    "ShownMethods",
    "Signature",
    "TypeAlias",
    "TypedDictClass",
    "TypedDictKey",
    "Unwrap",
    "View",
    "ViewMethod",
]
