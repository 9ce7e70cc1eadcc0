from email.message import Message

from typing_extensions import assert_never, assert_type

from sdks.webhooks import AsyncClient, Client, InvalidWebhookSignatureError
from sdks.webhooks.types import OnPrintedEvent, OrderPaid, OrderRefused, OrderShippedEvent, WebhookEvent


def by_match(event: WebhookEvent) -> float | str | None:
    match event:
        case OrderPaid():
            return assert_type(event.amount, float)
        case OrderShippedEvent():
            return event.parcel.number
        case OrderRefused():
            return event.reason
        case _:
            assert_never(event)


def by_class(event: WebhookEvent) -> float | str | None:
    if isinstance(event, OrderPaid):
        return event.amount
    if isinstance(event, OrderShippedEvent):
        return event.parcel.number
    return assert_type(event, OrderRefused).reason


def by_type(event: WebhookEvent) -> float | None:
    return event.amount if event.type == "order.paid" else None


def receive(client: Client, body: bytes, headers: Message) -> WebhookEvent | None:
    try:
        return client.webhooks.unwrap(body, headers=headers)
    except InvalidWebhookSignatureError:
        return None


async def receive_async(client: AsyncClient, body: str, headers: dict[str, str]) -> WebhookEvent:
    verified = client.webhooks.unwrap(body, headers=headers, key="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    kind: str = client.webhooks.unsafe_unwrap(body).type
    print(kind)
    return verified


def printed(body: bytes) -> int:
    return OnPrintedEvent.model_validate_json(body).pages
