"""Names of `openai_dual.types`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .._model import public_type

if TYPE_CHECKING:
    from ..models.all_models import AllModels as AllModels
    from ..models.all_models import AllModels as ResponsesModel
    from ..models.audio_model import AudioModel as AudioModel
    from ..models.audio_response_format import AudioResponseFormat as AudioResponseFormat
    from ..models.batch import Batch as Batch
    from ..models.batch_error import BatchError as BatchError
    from ..models.batch_request_counts import BatchRequestCounts as BatchRequestCounts
    from ..models.batch_usage import BatchUsage as BatchUsage
    from ..models.chat_model import ChatModel as ChatModel
    from ..models.comparison_filter import ComparisonFilter as ComparisonFilter
    from ..models.completion import Completion as Completion
    from ..models.completion_choice import CompletionChoice as CompletionChoice
    from ..models.completion_usage import CompletionUsage as CompletionUsage
    from ..models.compound_filter import CompoundFilter as CompoundFilter
    from ..models.container_resource import ContainerResource as ContainerCreateResponse
    from ..models.container_resource import ContainerResource as ContainerListResponse
    from ..models.container_resource import ContainerResource as ContainerRetrieveResponse
    from ..models.content_provenance_check import ContentProvenanceCheck as ContentProvenanceCheck
    from ..models.create_embedding_response import CreateEmbeddingResponse as CreateEmbeddingResponse
    from ..models.deleted_skill import DeletedSkill as DeletedSkill
    from ..models.embedding import Embedding as Embedding
    from ..models.embedding_model import EmbeddingModel as EmbeddingModel
    from ..models.error_object import ErrorObject as ErrorObject
    from ..models.eval import Eval as EvalCreateResponse
    from ..models.eval import Eval as EvalListResponse
    from ..models.eval import Eval as EvalRetrieveResponse
    from ..models.eval import Eval as EvalUpdateResponse
    from ..models.eval_custom_data_source_config import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
    from ..models.eval_delete_response import EvalDeleteResponse as EvalDeleteResponse
    from ..models.eval_stored_completions_data_source_config import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )
    from ..models.file_deleted import FileDeleted as FileDeleted
    from ..models.file_object import FileObject as FileObject
    from ..models.function_object import FunctionObject as FunctionDefinition
    from ..models.image import Image as Image
    from ..models.image_edit_completed_event import ImageEditCompletedEvent as ImageEditCompletedEvent
    from ..models.image_edit_partial_image_event import ImageEditPartialImageEvent as ImageEditPartialImageEvent
    from ..models.image_edit_stream_event import ImageEditStreamEvent as ImageEditStreamEvent
    from ..models.image_gen_completed_event import ImageGenCompletedEvent as ImageGenCompletedEvent
    from ..models.image_gen_partial_image_event import ImageGenPartialImageEvent as ImageGenPartialImageEvent
    from ..models.image_gen_stream_event import ImageGenStreamEvent as ImageGenStreamEvent
    from ..models.image_model import ImageModel as ImageModel
    from ..models.images_response import ImagesResponse as ImagesResponse
    from ..models.metadata import Metadata as Metadata
    from ..models.model import Model as Model
    from ..models.model_deleted import ModelDeleted as ModelDeleted
    from ..models.moderation import Moderation as Moderation
    from ..models.moderation_create_response import ModerationCreateResponse as ModerationCreateResponse
    from ..models.moderation_model import ModerationModel as ModerationModel
    from ..models.other_file_chunking_strategy_object import (
        OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
    )
    from ..models.reasoning import Reasoning as Reasoning
    from ..models.reasoning_effort import ReasoningEffort as ReasoningEffort
    from ..models.response_format_json_object import ResponseFormatJsonObject as ResponseFormatJSONObject
    from ..models.response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJSONSchema
    from ..models.response_format_text import ResponseFormatText as ResponseFormatText
    from ..models.skill import Skill as Skill
    from ..models.static_file_chunking_strategy import StaticFileChunkingStrategy as StaticFileChunkingStrategy
    from ..models.static_file_chunking_strategy_object import (
        StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
    )
    from ..models.upload import Upload as Upload
    from ..models.vector_store import VectorStore as VectorStore
    from ..models.vector_store_deleted import VectorStoreDeleted as VectorStoreDeleted
    from ..models.vector_store_search_response import VectorStoreSearchResponse as VectorStoreSearchResponse
    from ..models.video import Video as Video
    from ..models.video_delete_response import VideoDeleteResponse as VideoDeleteResponse
    from ..models.video_get_character_response import VideoGetCharacterResponse as VideoCreateCharacterResponse
    from ..models.video_get_character_response import VideoGetCharacterResponse as VideoGetCharacterResponse
    from ..models.video_model import VideoModel as VideoModel
    from ..models.video_model import VideoModel as VideoModelParam
    from ..models.video_seconds import VideoSeconds as VideoSeconds
    from ..models.video_size import VideoSize as VideoSize
    from ..params.create_completion import CreateCompletionParams as CompletionCreateParams
    from ..params.create_moderation import ModerationImageURLInputParam as ModerationImageURLInputParam
    from ..params.create_moderation import ModerationTextInputParam as ModerationTextInputParam
    from ..params.create_video import ImageInputReferenceParam as ImageInputReferenceParam
    from ..params.edit_image import EditImageParams as ImageEditParams
    from ..params.generate_image import GenerateImageParams as ImageGenerateParams
    from ..params.shared import FunctionParameters as FunctionParameters
    from ..params.shared_vector_stores import AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam
    from ..params.shared_vector_stores import FileChunkingStrategyParam as FileChunkingStrategyParam
    from ..params.shared_vector_stores import (
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    )
    from ..params.shared_vector_stores import StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam

    __all__ = [
        "AllModels",
        "AudioModel",
        "AudioResponseFormat",
        "AutoFileChunkingStrategyParam",
        "Batch",
        "BatchError",
        "BatchRequestCounts",
        "BatchUsage",
        "ChatModel",
        "ComparisonFilter",
        "Completion",
        "CompletionChoice",
        "CompletionCreateParams",
        "CompletionUsage",
        "CompoundFilter",
        "ContainerCreateResponse",
        "ContainerListResponse",
        "ContainerRetrieveResponse",
        "ContentProvenanceCheck",
        "CreateEmbeddingResponse",
        "DeletedSkill",
        "Embedding",
        "EmbeddingModel",
        "ErrorObject",
        "EvalCreateResponse",
        "EvalCustomDataSourceConfig",
        "EvalDeleteResponse",
        "EvalListResponse",
        "EvalRetrieveResponse",
        "EvalStoredCompletionsDataSourceConfig",
        "EvalUpdateResponse",
        "FileChunkingStrategyParam",
        "FileDeleted",
        "FileObject",
        "FunctionDefinition",
        "FunctionParameters",
        "Image",
        "ImageEditCompletedEvent",
        "ImageEditParams",
        "ImageEditPartialImageEvent",
        "ImageEditStreamEvent",
        "ImageGenCompletedEvent",
        "ImageGenPartialImageEvent",
        "ImageGenStreamEvent",
        "ImageGenerateParams",
        "ImageInputReferenceParam",
        "ImageModel",
        "ImagesResponse",
        "Metadata",
        "Model",
        "ModelDeleted",
        "Moderation",
        "ModerationCreateResponse",
        "ModerationImageURLInputParam",
        "ModerationModel",
        "ModerationTextInputParam",
        "OtherFileChunkingStrategyObject",
        "Reasoning",
        "ReasoningEffort",
        "ResponseFormatJSONObject",
        "ResponseFormatJSONSchema",
        "ResponseFormatText",
        "ResponsesModel",
        "Skill",
        "StaticFileChunkingStrategy",
        "StaticFileChunkingStrategyObject",
        "StaticFileChunkingStrategyObjectParam",
        "StaticFileChunkingStrategyParam",
        "Upload",
        "VectorStore",
        "VectorStoreDeleted",
        "VectorStoreSearchResponse",
        "Video",
        "VideoCreateCharacterResponse",
        "VideoDeleteResponse",
        "VideoGetCharacterResponse",
        "VideoModel",
        "VideoModelParam",
        "VideoSeconds",
        "VideoSize",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "AllModels": ("models.all_models", "AllModels"),
    "AudioModel": ("models.audio_model", "AudioModel"),
    "AudioResponseFormat": ("models.audio_response_format", "AudioResponseFormat"),
    "AutoFileChunkingStrategyParam": ("params.shared_vector_stores", "AutoFileChunkingStrategyParam"),
    "Batch": ("models.batch", "Batch"),
    "BatchError": ("models.batch_error", "BatchError"),
    "BatchRequestCounts": ("models.batch_request_counts", "BatchRequestCounts"),
    "BatchUsage": ("models.batch_usage", "BatchUsage"),
    "ChatModel": ("models.chat_model", "ChatModel"),
    "ComparisonFilter": ("models.comparison_filter", "ComparisonFilter"),
    "Completion": ("models.completion", "Completion"),
    "CompletionChoice": ("models.completion_choice", "CompletionChoice"),
    "CompletionCreateParams": ("params.create_completion", "CreateCompletionParams"),
    "CompletionUsage": ("models.completion_usage", "CompletionUsage"),
    "CompoundFilter": ("models.compound_filter", "CompoundFilter"),
    "ContainerCreateResponse": ("models.container_resource", "ContainerResource"),
    "ContainerListResponse": ("models.container_resource", "ContainerResource"),
    "ContainerRetrieveResponse": ("models.container_resource", "ContainerResource"),
    "ContentProvenanceCheck": ("models.content_provenance_check", "ContentProvenanceCheck"),
    "CreateEmbeddingResponse": ("models.create_embedding_response", "CreateEmbeddingResponse"),
    "DeletedSkill": ("models.deleted_skill", "DeletedSkill"),
    "Embedding": ("models.embedding", "Embedding"),
    "EmbeddingModel": ("models.embedding_model", "EmbeddingModel"),
    "ErrorObject": ("models.error_object", "ErrorObject"),
    "EvalCreateResponse": ("models.eval", "Eval"),
    "EvalCustomDataSourceConfig": ("models.eval_custom_data_source_config", "EvalCustomDataSourceConfig"),
    "EvalDeleteResponse": ("models.eval_delete_response", "EvalDeleteResponse"),
    "EvalListResponse": ("models.eval", "Eval"),
    "EvalRetrieveResponse": ("models.eval", "Eval"),
    "EvalStoredCompletionsDataSourceConfig": (
        "models.eval_stored_completions_data_source_config",
        "EvalStoredCompletionsDataSourceConfig",
    ),
    "EvalUpdateResponse": ("models.eval", "Eval"),
    "FileChunkingStrategyParam": ("params.shared_vector_stores", "FileChunkingStrategyParam"),
    "FileDeleted": ("models.file_deleted", "FileDeleted"),
    "FileObject": ("models.file_object", "FileObject"),
    "FunctionDefinition": ("models.function_object", "FunctionObject"),
    "FunctionParameters": ("params.shared", "FunctionParameters"),
    "Image": ("models.image", "Image"),
    "ImageEditCompletedEvent": ("models.image_edit_completed_event", "ImageEditCompletedEvent"),
    "ImageEditParams": ("params.edit_image", "EditImageParams"),
    "ImageEditPartialImageEvent": ("models.image_edit_partial_image_event", "ImageEditPartialImageEvent"),
    "ImageEditStreamEvent": ("models.image_edit_stream_event", "ImageEditStreamEvent"),
    "ImageGenCompletedEvent": ("models.image_gen_completed_event", "ImageGenCompletedEvent"),
    "ImageGenPartialImageEvent": ("models.image_gen_partial_image_event", "ImageGenPartialImageEvent"),
    "ImageGenStreamEvent": ("models.image_gen_stream_event", "ImageGenStreamEvent"),
    "ImageGenerateParams": ("params.generate_image", "GenerateImageParams"),
    "ImageInputReferenceParam": ("params.create_video", "ImageInputReferenceParam"),
    "ImageModel": ("models.image_model", "ImageModel"),
    "ImagesResponse": ("models.images_response", "ImagesResponse"),
    "Metadata": ("models.metadata", "Metadata"),
    "Model": ("models.model", "Model"),
    "ModelDeleted": ("models.model_deleted", "ModelDeleted"),
    "Moderation": ("models.moderation", "Moderation"),
    "ModerationCreateResponse": ("models.moderation_create_response", "ModerationCreateResponse"),
    "ModerationImageURLInputParam": ("params.create_moderation", "ModerationImageURLInputParam"),
    "ModerationModel": ("models.moderation_model", "ModerationModel"),
    "ModerationTextInputParam": ("params.create_moderation", "ModerationTextInputParam"),
    "OtherFileChunkingStrategyObject": (
        "models.other_file_chunking_strategy_object",
        "OtherFileChunkingStrategyObject",
    ),
    "Reasoning": ("models.reasoning", "Reasoning"),
    "ReasoningEffort": ("models.reasoning_effort", "ReasoningEffort"),
    "ResponseFormatJSONObject": ("models.response_format_json_object", "ResponseFormatJsonObject"),
    "ResponseFormatJSONSchema": ("models.response_format_json_schema", "ResponseFormatJsonSchema"),
    "ResponseFormatText": ("models.response_format_text", "ResponseFormatText"),
    "ResponsesModel": ("models.all_models", "AllModels"),
    "Skill": ("models.skill", "Skill"),
    "StaticFileChunkingStrategy": ("models.static_file_chunking_strategy", "StaticFileChunkingStrategy"),
    "StaticFileChunkingStrategyObject": (
        "models.static_file_chunking_strategy_object",
        "StaticFileChunkingStrategyObject",
    ),
    "StaticFileChunkingStrategyObjectParam": ("params.shared_vector_stores", "StaticFileChunkingStrategyObjectParam"),
    "StaticFileChunkingStrategyParam": ("params.shared_vector_stores", "StaticFileChunkingStrategyParam"),
    "Upload": ("models.upload", "Upload"),
    "VectorStore": ("models.vector_store", "VectorStore"),
    "VectorStoreDeleted": ("models.vector_store_deleted", "VectorStoreDeleted"),
    "VectorStoreSearchResponse": ("models.vector_store_search_response", "VectorStoreSearchResponse"),
    "Video": ("models.video", "Video"),
    "VideoCreateCharacterResponse": ("models.video_get_character_response", "VideoGetCharacterResponse"),
    "VideoDeleteResponse": ("models.video_delete_response", "VideoDeleteResponse"),
    "VideoGetCharacterResponse": ("models.video_get_character_response", "VideoGetCharacterResponse"),
    "VideoModel": ("models.video_model", "VideoModel"),
    "VideoModelParam": ("models.video_model", "VideoModel"),
    "VideoSeconds": ("models.video_seconds", "VideoSeconds"),
    "VideoSize": ("models.video_size", "VideoSize"),
}
_NAMESPACES = (
    "admin",
    "audio",
    "beta",
    "chat",
    "containers",
    "conversations",
    "evals",
    "fine_tuning",
    "graders",
    "realtime",
    "responses",
    "shared",
    "shared_params",
    "skills",
    "uploads",
    "vector_stores",
    "webhooks",
)

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
