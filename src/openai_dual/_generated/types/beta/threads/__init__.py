"""Names of `openai_dual.types.beta.threads`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...._model import public_type

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
    from ....params.create_thread_run import CreateThreadRunParams as RunCreateParams
    from ....params.shared_beta import ImageFileContentBlockParam as ImageFileContentBlockParam
    from ....params.shared_beta import ImageFileParam as ImageFileParam
    from ....params.shared_beta import ImageURLContentBlockParam as ImageURLContentBlockParam
    from ....params.shared_beta import ImageURLParam as ImageURLParam
    from ....params.shared_beta import MessageContentPartParam as MessageContentPartParam
    from ....params.shared_beta import TextContentBlockParam as TextContentBlockParam
    from ....params.submit_tool_outputs_to_run import SubmitToolOutputsToRunParams as RunSubmitToolOutputsParams

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
        "MessageDeleted",
        "MessageDelta",
        "MessageDeltaEvent",
        "RefusalContentBlock",
        "RefusalDeltaBlock",
        "RequiredActionFunctionToolCall",
        "Run",
        "RunCreateParams",
        "RunStatus",
        "RunSubmitToolOutputsParams",
        "Text",
        "TextContentBlock",
        "TextContentBlockParam",
        "TextDelta",
        "TextDeltaBlock",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "Annotation": ("models.annotation", "Annotation"),
    "AnnotationDelta": ("models.annotation_delta", "AnnotationDelta"),
    "FileCitationAnnotation": ("models.file_citation_annotation", "FileCitationAnnotation"),
    "FileCitationDeltaAnnotation": ("models.file_citation_delta_annotation", "FileCitationDeltaAnnotation"),
    "FilePathAnnotation": ("models.file_path_annotation", "FilePathAnnotation"),
    "FilePathDeltaAnnotation": ("models.file_path_delta_annotation", "FilePathDeltaAnnotation"),
    "ImageFile": ("models.image_file", "ImageFile"),
    "ImageFileContentBlock": ("models.image_file_content_block", "ImageFileContentBlock"),
    "ImageFileContentBlockParam": ("params.shared_beta", "ImageFileContentBlockParam"),
    "ImageFileDelta": ("models.image_file_delta", "ImageFileDelta"),
    "ImageFileDeltaBlock": ("models.image_file_delta_block", "ImageFileDeltaBlock"),
    "ImageFileParam": ("params.shared_beta", "ImageFileParam"),
    "ImageURL": ("models.image_url", "ImageURL"),
    "ImageURLContentBlock": ("models.image_url_content_block", "ImageURLContentBlock"),
    "ImageURLContentBlockParam": ("params.shared_beta", "ImageURLContentBlockParam"),
    "ImageURLDelta": ("models.image_url_delta", "ImageURLDelta"),
    "ImageURLDeltaBlock": ("models.image_url_delta_block", "ImageURLDeltaBlock"),
    "ImageURLParam": ("params.shared_beta", "ImageURLParam"),
    "Message": ("models.message_object", "MessageObject"),
    "MessageContent": ("models.message_content", "MessageContent"),
    "MessageContentDelta": ("models.message_content_delta", "MessageContentDelta"),
    "MessageContentPartParam": ("params.shared_beta", "MessageContentPartParam"),
    "MessageDeleted": ("models.message_deleted", "MessageDeleted"),
    "MessageDelta": ("models.message_delta", "MessageDelta"),
    "MessageDeltaEvent": ("models.message_delta_event", "MessageDeltaEvent"),
    "RefusalContentBlock": ("models.refusal_content_block", "RefusalContentBlock"),
    "RefusalDeltaBlock": ("models.refusal_delta_block", "RefusalDeltaBlock"),
    "RequiredActionFunctionToolCall": ("models.required_action_function_tool_call", "RequiredActionFunctionToolCall"),
    "Run": ("models.run", "Run"),
    "RunCreateParams": ("params.create_thread_run", "CreateThreadRunParams"),
    "RunStatus": ("models.run_status", "RunStatus"),
    "RunSubmitToolOutputsParams": ("params.submit_tool_outputs_to_run", "SubmitToolOutputsToRunParams"),
    "Text": ("models.text", "Text"),
    "TextContentBlock": ("models.text_content_block", "TextContentBlock"),
    "TextContentBlockParam": ("params.shared_beta", "TextContentBlockParam"),
    "TextDelta": ("models.text_delta", "TextDelta"),
    "TextDeltaBlock": ("models.text_delta_block", "TextDeltaBlock"),
}
_NAMESPACES = ("runs",)

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
