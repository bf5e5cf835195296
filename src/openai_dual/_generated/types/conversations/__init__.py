"""Names of `openai_dual.types.conversations`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

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
    from ...params.create_conversation import CreateConversationBodyParam as ConversationCreateParams
    from ...params.create_conversation_item import CreateConversationItemsRequestParam as ItemCreateParams
    from ...params.delete_conversation_item import DeleteConversationItemParams as ItemDeleteParams
    from ...params.list_conversation_items import ListConversationItemsParams as ItemListParams
    from ...params.retrieve_conversation_item import RetrieveConversationItemParams as ItemRetrieveParams
    from ...params.shared import InputFileContentParam as InputFileContentParam
    from ...params.shared import InputImageContentParam as InputImageContentParam
    from ...params.shared import InputTextContentParam as InputTextContentParam
    from ...params.shared import OutputTextContentParam as OutputTextContentParam
    from ...params.shared import RefusalContentParam as RefusalContentParam
    from ...params.update_conversation import UpdateConversationBodyParam as ConversationUpdateParams

    __all__ = [
        "ComputerScreenshotContent",
        "Conversation",
        "ConversationCreateParams",
        "ConversationDeletedResource",
        "ConversationItem",
        "ConversationItemList",
        "ConversationUpdateParams",
        "InputFileContent",
        "InputFileContentParam",
        "InputImageContent",
        "InputImageContentParam",
        "InputTextContent",
        "InputTextContentParam",
        "ItemCreateParams",
        "ItemDeleteParams",
        "ItemListParams",
        "ItemRetrieveParams",
        "Message",
        "OutputTextContent",
        "OutputTextContentParam",
        "RefusalContent",
        "RefusalContentParam",
        "SummaryTextContent",
        "TextContent",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "ComputerScreenshotContent": ("_generated.models.computer_screenshot_content", "ComputerScreenshotContent"),
    "Conversation": ("_generated.models.conversation", "Conversation"),
    "ConversationCreateParams": ("_generated.params.create_conversation", "CreateConversationBodyParam"),
    "ConversationDeletedResource": ("_generated.models.conversation_deleted_resource", "ConversationDeletedResource"),
    "ConversationItem": ("_generated.models.conversation_item", "ConversationItem"),
    "ConversationItemList": ("_generated.models.conversation_item_list", "ConversationItemList"),
    "ConversationUpdateParams": ("_generated.params.update_conversation", "UpdateConversationBodyParam"),
    "InputFileContent": ("_generated.models.input_file_content", "InputFileContent"),
    "InputFileContentParam": ("_generated.params.shared", "InputFileContentParam"),
    "InputImageContent": ("_generated.models.input_image_content", "InputImageContent"),
    "InputImageContentParam": ("_generated.params.shared", "InputImageContentParam"),
    "InputTextContent": ("_generated.models.input_text_content", "InputTextContent"),
    "InputTextContentParam": ("_generated.params.shared", "InputTextContentParam"),
    "ItemCreateParams": ("_generated.params.create_conversation_item", "CreateConversationItemsRequestParam"),
    "ItemDeleteParams": ("_generated.params.delete_conversation_item", "DeleteConversationItemParams"),
    "ItemListParams": ("_generated.params.list_conversation_items", "ListConversationItemsParams"),
    "ItemRetrieveParams": ("_generated.params.retrieve_conversation_item", "RetrieveConversationItemParams"),
    "Message": ("_generated.models.message", "Message"),
    "OutputTextContent": ("_generated.models.output_text_content", "OutputTextContent"),
    "OutputTextContentParam": ("_generated.params.shared", "OutputTextContentParam"),
    "RefusalContent": ("_generated.models.refusal_content", "RefusalContent"),
    "RefusalContentParam": ("_generated.params.shared", "RefusalContentParam"),
    "SummaryTextContent": ("_generated.models.summary_text_content", "SummaryTextContent"),
    "TextContent": ("_generated.models.text_content", "TextContent"),
}
_OFFICIAL = (
    "computer_screenshot_content",
    "conversation",
    "conversation_create_params",
    "conversation_deleted_resource",
    "conversation_item",
    "conversation_item_list",
    "conversation_update_params",
    "input_file_content",
    "input_file_content_param",
    "input_image_content",
    "input_image_content_param",
    "input_text_content",
    "input_text_content_param",
    "item_create_params",
    "message",
    "output_text_content",
    "output_text_content_param",
    "refusal_content",
    "refusal_content_param",
    "summary_text_content",
    "text_content",
)
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name in _OFFICIAL:
            return official_module(f"{PUBLIC}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('._generated')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])

    PUBLIC = __name__.replace("._generated", "")
    register_official(PUBLIC, _OFFICIAL)
