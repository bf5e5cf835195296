"""Names of `openai_dual.types.beta.threads`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ....models.annotation import Annotation as Annotation
    from ....models.annotation_delta import AnnotationDelta as AnnotationDelta
    from ....models.file_citation_annotation import FileCitationAnnotation as FileCitationAnnotation
    from ....models.file_citation_delta_annotation import FileCitationDeltaAnnotation as FileCitationDeltaAnnotation
    from ....models.file_path_annotation import FilePathAnnotation as FilePathAnnotation
    from ....models.file_path_delta_annotation import FilePathDeltaAnnotation as FilePathDeltaAnnotation
    from ....models.image_file import ImageFile as ImageFile
    from ....models.image_file_content_block import ImageFileContentBlock as ImageFileContentBlock
    from ....models.image_file_delta import ImageFileDelta as ImageFileDelta
    from ....models.image_file_delta_block import ImageFileDeltaBlock as ImageFileDeltaBlock
    from ....models.image_url import ImageURL as ImageURL
    from ....models.image_url_content_block import ImageURLContentBlock as ImageURLContentBlock
    from ....models.image_url_delta import ImageURLDelta as ImageURLDelta
    from ....models.image_url_delta_block import ImageURLDeltaBlock as ImageURLDeltaBlock
    from ....models.message_content import MessageContent as MessageContent
    from ....models.message_content_delta import MessageContentDelta as MessageContentDelta
    from ....models.message_deleted import MessageDeleted as MessageDeleted
    from ....models.message_delta import MessageDelta as MessageDelta
    from ....models.message_delta_event import MessageDeltaEvent as MessageDeltaEvent
    from ....models.message_object import MessageObject as Message
    from ....models.refusal_content_block import RefusalContentBlock as RefusalContentBlock
    from ....models.refusal_delta_block import RefusalDeltaBlock as RefusalDeltaBlock
    from ....models.required_action_function_tool_call import (
        RequiredActionFunctionToolCall as RequiredActionFunctionToolCall,
    )
    from ....models.run import Run as Run
    from ....models.run_status import RunStatus as RunStatus
    from ....models.text import Text as Text
    from ....models.text_content_block import TextContentBlock as TextContentBlock
    from ....models.text_delta import TextDelta as TextDelta
    from ....models.text_delta_block import TextDeltaBlock as TextDeltaBlock
    from ....params.cancel_thread_run import CancelThreadRunParams as RunCancelParams
    from ....params.create_thread_run import CreateThreadRunParams as RunCreateParams
    from ....params.delete_thread_message import DeleteThreadMessageParams as MessageDeleteParams
    from ....params.list_thread_messages import ListThreadMessagesParams as MessageListParams
    from ....params.list_thread_runs import ListThreadRunsParams as RunListParams
    from ....params.retrieve_thread_message import RetrieveThreadMessageParams as MessageRetrieveParams
    from ....params.retrieve_thread_run import RetrieveThreadRunParams as RunRetrieveParams
    from ....params.shared_beta import CreateMessageRequestParam as MessageCreateParams
    from ....params.shared_beta import ImageFileContentBlockParam as ImageFileContentBlockParam
    from ....params.shared_beta import ImageFileParam as ImageFileParam
    from ....params.shared_beta import ImageURLContentBlockParam as ImageURLContentBlockParam
    from ....params.shared_beta import ImageURLParam as ImageURLParam
    from ....params.shared_beta import MessageContentPartParam as MessageContentPartParam
    from ....params.shared_beta import TextContentBlockParam as TextContentBlockParam
    from ....params.submit_tool_outputs_to_run import SubmitToolOutputsToRunParams as RunSubmitToolOutputsParams
    from ....params.update_thread_message import ModifyMessageRequestParam as MessageUpdateParams
    from ....params.update_thread_run import ModifyRunRequestParam as RunUpdateParams

    __all__ = [
        "Annotation",
        "AnnotationDelta",
        "FileCitationAnnotation",
        "FileCitationDeltaAnnotation",
        "FilePathAnnotation",
        "FilePathDeltaAnnotation",
        "ImageFile",
        "ImageFileContentBlock",
        "ImageFileContentBlockParam",
        "ImageFileDelta",
        "ImageFileDeltaBlock",
        "ImageFileParam",
        "ImageURL",
        "ImageURLContentBlock",
        "ImageURLContentBlockParam",
        "ImageURLDelta",
        "ImageURLDeltaBlock",
        "ImageURLParam",
        "Message",
        "MessageContent",
        "MessageContentDelta",
        "MessageContentPartParam",
        "MessageCreateParams",
        "MessageDeleteParams",
        "MessageDeleted",
        "MessageDelta",
        "MessageDeltaEvent",
        "MessageListParams",
        "MessageRetrieveParams",
        "MessageUpdateParams",
        "RefusalContentBlock",
        "RefusalDeltaBlock",
        "RequiredActionFunctionToolCall",
        "Run",
        "RunCancelParams",
        "RunCreateParams",
        "RunListParams",
        "RunRetrieveParams",
        "RunStatus",
        "RunSubmitToolOutputsParams",
        "RunUpdateParams",
        "Text",
        "TextContentBlock",
        "TextContentBlockParam",
        "TextDelta",
        "TextDeltaBlock",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "Annotation": ("_generated.models.annotation", "Annotation"),
    "AnnotationDelta": ("_generated.models.annotation_delta", "AnnotationDelta"),
    "FileCitationAnnotation": ("_generated.models.file_citation_annotation", "FileCitationAnnotation"),
    "FileCitationDeltaAnnotation": ("_generated.models.file_citation_delta_annotation", "FileCitationDeltaAnnotation"),
    "FilePathAnnotation": ("_generated.models.file_path_annotation", "FilePathAnnotation"),
    "FilePathDeltaAnnotation": ("_generated.models.file_path_delta_annotation", "FilePathDeltaAnnotation"),
    "ImageFile": ("_generated.models.image_file", "ImageFile"),
    "ImageFileContentBlock": ("_generated.models.image_file_content_block", "ImageFileContentBlock"),
    "ImageFileContentBlockParam": ("_generated.params.shared_beta", "ImageFileContentBlockParam"),
    "ImageFileDelta": ("_generated.models.image_file_delta", "ImageFileDelta"),
    "ImageFileDeltaBlock": ("_generated.models.image_file_delta_block", "ImageFileDeltaBlock"),
    "ImageFileParam": ("_generated.params.shared_beta", "ImageFileParam"),
    "ImageURL": ("_generated.models.image_url", "ImageURL"),
    "ImageURLContentBlock": ("_generated.models.image_url_content_block", "ImageURLContentBlock"),
    "ImageURLContentBlockParam": ("_generated.params.shared_beta", "ImageURLContentBlockParam"),
    "ImageURLDelta": ("_generated.models.image_url_delta", "ImageURLDelta"),
    "ImageURLDeltaBlock": ("_generated.models.image_url_delta_block", "ImageURLDeltaBlock"),
    "ImageURLParam": ("_generated.params.shared_beta", "ImageURLParam"),
    "Message": ("_generated.models.message_object", "MessageObject"),
    "MessageContent": ("_generated.models.message_content", "MessageContent"),
    "MessageContentDelta": ("_generated.models.message_content_delta", "MessageContentDelta"),
    "MessageContentPartParam": ("_generated.params.shared_beta", "MessageContentPartParam"),
    "MessageCreateParams": ("_generated.params.shared_beta", "CreateMessageRequestParam"),
    "MessageDeleteParams": ("_generated.params.delete_thread_message", "DeleteThreadMessageParams"),
    "MessageDeleted": ("_generated.models.message_deleted", "MessageDeleted"),
    "MessageDelta": ("_generated.models.message_delta", "MessageDelta"),
    "MessageDeltaEvent": ("_generated.models.message_delta_event", "MessageDeltaEvent"),
    "MessageListParams": ("_generated.params.list_thread_messages", "ListThreadMessagesParams"),
    "MessageRetrieveParams": ("_generated.params.retrieve_thread_message", "RetrieveThreadMessageParams"),
    "MessageUpdateParams": ("_generated.params.update_thread_message", "ModifyMessageRequestParam"),
    "RefusalContentBlock": ("_generated.models.refusal_content_block", "RefusalContentBlock"),
    "RefusalDeltaBlock": ("_generated.models.refusal_delta_block", "RefusalDeltaBlock"),
    "RequiredActionFunctionToolCall": (
        "_generated.models.required_action_function_tool_call",
        "RequiredActionFunctionToolCall",
    ),
    "Run": ("_generated.models.run", "Run"),
    "RunCancelParams": ("_generated.params.cancel_thread_run", "CancelThreadRunParams"),
    "RunCreateParams": ("_generated.params.create_thread_run", "CreateThreadRunParams"),
    "RunListParams": ("_generated.params.list_thread_runs", "ListThreadRunsParams"),
    "RunRetrieveParams": ("_generated.params.retrieve_thread_run", "RetrieveThreadRunParams"),
    "RunStatus": ("_generated.models.run_status", "RunStatus"),
    "RunSubmitToolOutputsParams": ("_generated.params.submit_tool_outputs_to_run", "SubmitToolOutputsToRunParams"),
    "RunUpdateParams": ("_generated.params.update_thread_run", "ModifyRunRequestParam"),
    "Text": ("_generated.models.text", "Text"),
    "TextContentBlock": ("_generated.models.text_content_block", "TextContentBlock"),
    "TextContentBlockParam": ("_generated.params.shared_beta", "TextContentBlockParam"),
    "TextDelta": ("_generated.models.text_delta", "TextDelta"),
    "TextDeltaBlock": ("_generated.models.text_delta_block", "TextDeltaBlock"),
}
_OFFICIAL = (
    "annotation",
    "annotation_delta",
    "file_citation_annotation",
    "file_citation_delta_annotation",
    "file_path_annotation",
    "file_path_delta_annotation",
    "image_file",
    "image_file_content_block",
    "image_file_content_block_param",
    "image_file_delta",
    "image_file_delta_block",
    "image_file_param",
    "image_url",
    "image_url_content_block",
    "image_url_content_block_param",
    "image_url_delta",
    "image_url_delta_block",
    "image_url_param",
    "message",
    "message_content",
    "message_content_delta",
    "message_content_part_param",
    "message_create_params",
    "message_deleted",
    "message_delta",
    "message_delta_event",
    "message_update_params",
    "refusal_content_block",
    "refusal_delta_block",
    "required_action_function_tool_call",
    "run",
    "run_create_params",
    "run_status",
    "run_submit_tool_outputs_params",
    "run_update_params",
    "text",
    "text_content_block",
    "text_content_block_param",
    "text_delta",
    "text_delta_block",
)
_NAMESPACES = ("runs",)

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
