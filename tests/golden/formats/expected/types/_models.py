# Generated: the base class of the models in this folder.
from .._runtime.models import AnyJSON as AnyJSON
from .._runtime.models import BaseModel as BaseModel
from .._runtime.scalars import Base64Bytes as Base64Bytes
from .._runtime.scalars import DecimalNumber as DecimalNumber
