"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import block as block
    from . import block_param as block_param
    from . import image_block as image_block
    from . import image_block_param as image_block_param
    from . import message as message
    from . import message_create_params as message_create_params
    from . import text_block as text_block
    from . import text_block_param as text_block_param
    from .block import Block as Block
    from .block_param import BlockParam as BlockParam
    from .image_block import ImageBlock as ImageBlock
    from .image_block_param import ImageBlockParam as ImageBlockParam
    from .message import Message as Message
    from .message_create_params import MessageCreateParams as MessageCreateParams
    from .text_block import TextBlock as TextBlock
    from .text_block_param import TextBlockParam as TextBlockParam

__all__ = [
    "Block",
    "BlockParam",
    "ImageBlock",
    "ImageBlockParam",
    "Message",
    "MessageCreateParams",
    "TextBlock",
    "TextBlockParam",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "block": ".block:",
            "block_param": ".block_param:",
            "image_block": ".image_block:",
            "image_block_param": ".image_block_param:",
            "message": ".message:",
            "message_create_params": ".message_create_params:",
            "text_block": ".text_block:",
            "text_block_param": ".text_block_param:",
            "Block": ".block",
            "BlockParam": ".block_param",
            "ImageBlock": ".image_block",
            "ImageBlockParam": ".image_block_param",
            "Message": ".message",
            "MessageCreateParams": ".message_create_params",
            "TextBlock": ".text_block",
            "TextBlockParam": ".text_block_param",
        },
    )
