"""Names of `openai_dual.types.conversations`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import public_type

if TYPE_CHECKING:
    from ...models.computer_screenshot_content import ComputerScreenshotContent as ComputerScreenshotContent
    from ...models.conversation import Conversation as Conversation
    from ...models.conversation_deleted_resource import ConversationDeletedResource as ConversationDeletedResource
    from ...models.conversation_item import ConversationItem as ConversationItem
    from ...models.conversation_item_list import ConversationItemList as ConversationItemList
    from ...models.input_file_content import InputFileContent as InputFileContent
    from ...models.input_image_content import InputImageContent as InputImageContent
    from ...models.input_text_content import InputTextContent as InputTextContent
    from ...models.message import Message as Message
    from ...models.output_text_content import OutputTextContent as OutputTextContent
    from ...models.refusal_content import RefusalContent as RefusalContent
    from ...models.summary_text_content import SummaryTextContent as SummaryTextContent
    from ...models.text_content import TextContent as TextContent
    from ...params.shared import InputFileContentParam as InputFileContentParam
    from ...params.shared import InputImageContentParam as InputImageContentParam
    from ...params.shared import InputTextContentParam as InputTextContentParam
    from ...params.shared import OutputTextContentParam as OutputTextContentParam
    from ...params.shared import RefusalContentParam as RefusalContentParam

    __all__ = [
        "ComputerScreenshotContent",
        "Conversation",
        "ConversationDeletedResource",
        "ConversationItem",
        "ConversationItemList",
        "InputFileContent",
        "InputFileContentParam",
        "InputImageContent",
        "InputImageContentParam",
        "InputTextContent",
        "InputTextContentParam",
        "Message",
        "OutputTextContent",
        "OutputTextContentParam",
        "RefusalContent",
        "RefusalContentParam",
        "SummaryTextContent",
        "TextContent",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "ComputerScreenshotContent": ("models.computer_screenshot_content", "ComputerScreenshotContent"),
    "Conversation": ("models.conversation", "Conversation"),
    "ConversationDeletedResource": ("models.conversation_deleted_resource", "ConversationDeletedResource"),
    "ConversationItem": ("models.conversation_item", "ConversationItem"),
    "ConversationItemList": ("models.conversation_item_list", "ConversationItemList"),
    "InputFileContent": ("models.input_file_content", "InputFileContent"),
    "InputFileContentParam": ("params.shared", "InputFileContentParam"),
    "InputImageContent": ("models.input_image_content", "InputImageContent"),
    "InputImageContentParam": ("params.shared", "InputImageContentParam"),
    "InputTextContent": ("models.input_text_content", "InputTextContent"),
    "InputTextContentParam": ("params.shared", "InputTextContentParam"),
    "Message": ("models.message", "Message"),
    "OutputTextContent": ("models.output_text_content", "OutputTextContent"),
    "OutputTextContentParam": ("params.shared", "OutputTextContentParam"),
    "RefusalContent": ("models.refusal_content", "RefusalContent"),
    "RefusalContentParam": ("params.shared", "RefusalContentParam"),
    "SummaryTextContent": ("models.summary_text_content", "SummaryTextContent"),
    "TextContent": ("models.text_content", "TextContent"),
}
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('.types')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
