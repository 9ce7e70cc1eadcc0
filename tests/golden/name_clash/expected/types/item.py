# Generated from the API's document: #/components/schemas/Item
from __future__ import annotations

from ._models import BaseModel


class Detail(BaseModel):
    tax: int | None = None


class Price(BaseModel):
    amount: int
    detail: Detail | None = None


class DeliveryPrice(BaseModel):
    """Not the same as the price of the item."""

    amount: int | None = None


class DeliveryDetail(BaseModel):
    """Not the same as the detail of the price."""

    carrier: str | None = None


class Delivery(BaseModel):
    price: DeliveryPrice | None = None
    """Not the same as the price of the item."""

    detail: DeliveryDetail | None = None
    """Not the same as the detail of the price."""


class PartItem(BaseModel):
    """Would be called like the model that it stands in."""

    id: str | None = None


class PartBaseModel(BaseModel):
    """Would be called like what all models inherit from."""

    id: str | None = None


class Part(BaseModel):
    item: PartItem | None = None
    """Would be called like the model that it stands in."""

    base_model: PartBaseModel | None = None
    """Would be called like what all models inherit from."""


class Item(BaseModel):
    id: str
    price: Price
    delivery: Delivery | None = None
    parts: list[Part]
