"""Names of `openai_dual.types`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .._model import official_module, public_type, register_official

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
    from ..models.decision import Decision as Decision
    from ..models.deleted_skill import DeletedSkill as DeletedSkill
    from ..models.embedding import Embedding as Embedding
    from ..models.embedding_model import EmbeddingModel as EmbeddingModel
    from ..models.error2 import Error2 as VideoCreateError
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
    from ..models.file_purpose import FilePurpose as FilePurpose
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
    from ..params.complete_upload import CompleteUploadRequestParam as UploadCompleteParams
    from ..params.create_batch import CreateBatchRequestParam as BatchCreateParams
    from ..params.create_completion import CreateCompletionParams as CompletionCreateParams
    from ..params.create_container import CreateContainerBodyParam as ContainerCreateParams
    from ..params.create_content_provenance_check import (
        CreateContentProvenanceBodyParam as ContentProvenanceCheckCreateParams,
    )
    from ..params.create_decision import CreateDecisionBodyParam as DecisionCreateParams
    from ..params.create_decision import DecisionInputImageParam as DecisionInputImageParam
    from ..params.create_decision import DecisionInputPartUnionParam as DecisionInputPartUnionParam
    from ..params.create_decision import DecisionInputTextParam as DecisionInputTextParam
    from ..params.create_decision import DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam
    from ..params.create_embedding import CreateEmbeddingRequestParam as EmbeddingCreateParams
    from ..params.create_eval import CreateEvalRequestParam as EvalCreateParams
    from ..params.create_file import CreateFileRequestParam as FileCreateParams
    from ..params.create_image_variation import CreateImageVariationRequestParam as ImageCreateVariationParams
    from ..params.create_moderation import CreateModerationRequestParam as ModerationCreateParams
    from ..params.create_moderation import ModerationImageURLInputParam as ModerationImageURLInputParam
    from ..params.create_moderation import ModerationTextInputParam as ModerationTextInputParam
    from ..params.create_skill import CreateSkillBodyParam as SkillCreateParams
    from ..params.create_upload import CreateUploadRequestParam as UploadCreateParams
    from ..params.create_vector_store import CreateVectorStoreRequestParam as VectorStoreCreateParams
    from ..params.create_video import CreateVideoJsonBodyParam as VideoCreateParams
    from ..params.create_video import ImageInputReferenceParam as ImageInputReferenceParam
    from ..params.create_video_character import CreateVideoCharacterBodyParam as VideoCreateCharacterParams
    from ..params.download_video_content import DownloadVideoContentParams as VideoDownloadContentParams
    from ..params.edit_image import EditImageParams as ImageEditParams
    from ..params.edit_video import CreateVideoEditJsonBodyParam as VideoEditParams
    from ..params.extend_video import CreateVideoExtendJsonBodyParam as VideoExtendParams
    from ..params.generate_image import GenerateImageParams as ImageGenerateParams
    from ..params.list_batches import ListBatchesParams as BatchListParams
    from ..params.list_containers import ListContainersParams as ContainerListParams
    from ..params.list_evals import ListEvalsParams as EvalListParams
    from ..params.list_files import ListFilesParams as FileListParams
    from ..params.list_skills import ListSkillsParams as SkillListParams
    from ..params.list_vector_stores import ListVectorStoresParams as VectorStoreListParams
    from ..params.list_videos import ListVideosParams as VideoListParams
    from ..params.remix_video import CreateVideoRemixBodyParam as VideoRemixParams
    from ..params.search_vector_store import VectorStoreSearchRequestParam as VectorStoreSearchParams
    from ..params.shared import FunctionParameters as FunctionParameters
    from ..params.shared_vector_stores import AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam
    from ..params.shared_vector_stores import FileChunkingStrategyParam as FileChunkingStrategyParam
    from ..params.shared_vector_stores import (
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    )
    from ..params.shared_vector_stores import StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam
    from ..params.update_eval import UpdateEvalRequestParam as EvalUpdateParams
    from ..params.update_skill import SetDefaultSkillVersionBodyParam as SkillUpdateParams
    from ..params.update_vector_store import UpdateVectorStoreRequestParam as VectorStoreUpdateParams

    __all__ = [
        "AllModels",
        "AudioModel",
        "AudioResponseFormat",
        "AutoFileChunkingStrategyParam",
        "Batch",
        "BatchCreateParams",
        "BatchError",
        "BatchListParams",
        "BatchRequestCounts",
        "BatchUsage",
        "ChatModel",
        "ComparisonFilter",
        "Completion",
        "CompletionChoice",
        "CompletionCreateParams",
        "CompletionUsage",
        "CompoundFilter",
        "ContainerCreateParams",
        "ContainerCreateResponse",
        "ContainerListParams",
        "ContainerListResponse",
        "ContainerRetrieveResponse",
        "ContentProvenanceCheck",
        "ContentProvenanceCheckCreateParams",
        "CreateEmbeddingResponse",
        "Decision",
        "DecisionCreateParams",
        "DecisionInputImageParam",
        "DecisionInputPartUnionParam",
        "DecisionInputTextParam",
        "DecisionPromptCacheBreakpointParam",
        "DeletedSkill",
        "Embedding",
        "EmbeddingCreateParams",
        "EmbeddingModel",
        "ErrorObject",
        "EvalCreateParams",
        "EvalCreateResponse",
        "EvalCustomDataSourceConfig",
        "EvalDeleteResponse",
        "EvalListParams",
        "EvalListResponse",
        "EvalRetrieveResponse",
        "EvalStoredCompletionsDataSourceConfig",
        "EvalUpdateParams",
        "EvalUpdateResponse",
        "FileChunkingStrategyParam",
        "FileCreateParams",
        "FileDeleted",
        "FileListParams",
        "FileObject",
        "FilePurpose",
        "FunctionDefinition",
        "FunctionParameters",
        "Image",
        "ImageCreateVariationParams",
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
        "ModerationCreateParams",
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
        "SkillCreateParams",
        "SkillListParams",
        "SkillUpdateParams",
        "StaticFileChunkingStrategy",
        "StaticFileChunkingStrategyObject",
        "StaticFileChunkingStrategyObjectParam",
        "StaticFileChunkingStrategyParam",
        "Upload",
        "UploadCompleteParams",
        "UploadCreateParams",
        "VectorStore",
        "VectorStoreCreateParams",
        "VectorStoreDeleted",
        "VectorStoreListParams",
        "VectorStoreSearchParams",
        "VectorStoreSearchResponse",
        "VectorStoreUpdateParams",
        "Video",
        "VideoCreateCharacterParams",
        "VideoCreateCharacterResponse",
        "VideoCreateError",
        "VideoCreateParams",
        "VideoDeleteResponse",
        "VideoDownloadContentParams",
        "VideoEditParams",
        "VideoExtendParams",
        "VideoGetCharacterResponse",
        "VideoListParams",
        "VideoModel",
        "VideoModelParam",
        "VideoRemixParams",
        "VideoSeconds",
        "VideoSize",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "AllModels": ("_generated.models.all_models", "AllModels"),
    "AudioModel": ("_generated.models.audio_model", "AudioModel"),
    "AudioResponseFormat": ("_generated.models.audio_response_format", "AudioResponseFormat"),
    "AutoFileChunkingStrategyParam": ("_generated.params.shared_vector_stores", "AutoFileChunkingStrategyParam"),
    "Batch": ("_generated.models.batch", "Batch"),
    "BatchCreateParams": ("_generated.params.create_batch", "CreateBatchRequestParam"),
    "BatchError": ("_generated.models.batch_error", "BatchError"),
    "BatchListParams": ("_generated.params.list_batches", "ListBatchesParams"),
    "BatchRequestCounts": ("_generated.models.batch_request_counts", "BatchRequestCounts"),
    "BatchUsage": ("_generated.models.batch_usage", "BatchUsage"),
    "ChatModel": ("_generated.models.chat_model", "ChatModel"),
    "ComparisonFilter": ("_generated.models.comparison_filter", "ComparisonFilter"),
    "Completion": ("_generated.models.completion", "Completion"),
    "CompletionChoice": ("_generated.models.completion_choice", "CompletionChoice"),
    "CompletionCreateParams": ("_generated.params.create_completion", "CreateCompletionParams"),
    "CompletionUsage": ("_generated.models.completion_usage", "CompletionUsage"),
    "CompoundFilter": ("_generated.models.compound_filter", "CompoundFilter"),
    "ContainerCreateParams": ("_generated.params.create_container", "CreateContainerBodyParam"),
    "ContainerCreateResponse": ("_generated.models.container_resource", "ContainerResource"),
    "ContainerListParams": ("_generated.params.list_containers", "ListContainersParams"),
    "ContainerListResponse": ("_generated.models.container_resource", "ContainerResource"),
    "ContainerRetrieveResponse": ("_generated.models.container_resource", "ContainerResource"),
    "ContentProvenanceCheck": ("_generated.models.content_provenance_check", "ContentProvenanceCheck"),
    "ContentProvenanceCheckCreateParams": (
        "_generated.params.create_content_provenance_check",
        "CreateContentProvenanceBodyParam",
    ),
    "CreateEmbeddingResponse": ("_generated.models.create_embedding_response", "CreateEmbeddingResponse"),
    "Decision": ("_generated.models.decision", "Decision"),
    "DecisionCreateParams": ("_generated.params.create_decision", "CreateDecisionBodyParam"),
    "DecisionInputImageParam": ("_generated.params.create_decision", "DecisionInputImageParam"),
    "DecisionInputPartUnionParam": ("_generated.params.create_decision", "DecisionInputPartUnionParam"),
    "DecisionInputTextParam": ("_generated.params.create_decision", "DecisionInputTextParam"),
    "DecisionPromptCacheBreakpointParam": ("_generated.params.create_decision", "DecisionPromptCacheBreakpointParam"),
    "DeletedSkill": ("_generated.models.deleted_skill", "DeletedSkill"),
    "Embedding": ("_generated.models.embedding", "Embedding"),
    "EmbeddingCreateParams": ("_generated.params.create_embedding", "CreateEmbeddingRequestParam"),
    "EmbeddingModel": ("_generated.models.embedding_model", "EmbeddingModel"),
    "ErrorObject": ("_generated.models.error_object", "ErrorObject"),
    "EvalCreateParams": ("_generated.params.create_eval", "CreateEvalRequestParam"),
    "EvalCreateResponse": ("_generated.models.eval", "Eval"),
    "EvalCustomDataSourceConfig": ("_generated.models.eval_custom_data_source_config", "EvalCustomDataSourceConfig"),
    "EvalDeleteResponse": ("_generated.models.eval_delete_response", "EvalDeleteResponse"),
    "EvalListParams": ("_generated.params.list_evals", "ListEvalsParams"),
    "EvalListResponse": ("_generated.models.eval", "Eval"),
    "EvalRetrieveResponse": ("_generated.models.eval", "Eval"),
    "EvalStoredCompletionsDataSourceConfig": (
        "_generated.models.eval_stored_completions_data_source_config",
        "EvalStoredCompletionsDataSourceConfig",
    ),
    "EvalUpdateParams": ("_generated.params.update_eval", "UpdateEvalRequestParam"),
    "EvalUpdateResponse": ("_generated.models.eval", "Eval"),
    "FileChunkingStrategyParam": ("_generated.params.shared_vector_stores", "FileChunkingStrategyParam"),
    "FileCreateParams": ("_generated.params.create_file", "CreateFileRequestParam"),
    "FileDeleted": ("_generated.models.file_deleted", "FileDeleted"),
    "FileListParams": ("_generated.params.list_files", "ListFilesParams"),
    "FileObject": ("_generated.models.file_object", "FileObject"),
    "FilePurpose": ("_generated.models.file_purpose", "FilePurpose"),
    "FunctionDefinition": ("_generated.models.function_object", "FunctionObject"),
    "FunctionParameters": ("_generated.params.shared", "FunctionParameters"),
    "Image": ("_generated.models.image", "Image"),
    "ImageCreateVariationParams": ("_generated.params.create_image_variation", "CreateImageVariationRequestParam"),
    "ImageEditCompletedEvent": ("_generated.models.image_edit_completed_event", "ImageEditCompletedEvent"),
    "ImageEditParams": ("_generated.params.edit_image", "EditImageParams"),
    "ImageEditPartialImageEvent": ("_generated.models.image_edit_partial_image_event", "ImageEditPartialImageEvent"),
    "ImageEditStreamEvent": ("_generated.models.image_edit_stream_event", "ImageEditStreamEvent"),
    "ImageGenCompletedEvent": ("_generated.models.image_gen_completed_event", "ImageGenCompletedEvent"),
    "ImageGenPartialImageEvent": ("_generated.models.image_gen_partial_image_event", "ImageGenPartialImageEvent"),
    "ImageGenStreamEvent": ("_generated.models.image_gen_stream_event", "ImageGenStreamEvent"),
    "ImageGenerateParams": ("_generated.params.generate_image", "GenerateImageParams"),
    "ImageInputReferenceParam": ("_generated.params.create_video", "ImageInputReferenceParam"),
    "ImageModel": ("_generated.models.image_model", "ImageModel"),
    "ImagesResponse": ("_generated.models.images_response", "ImagesResponse"),
    "Metadata": ("_generated.models.metadata", "Metadata"),
    "Model": ("_generated.models.model", "Model"),
    "ModelDeleted": ("_generated.models.model_deleted", "ModelDeleted"),
    "Moderation": ("_generated.models.moderation", "Moderation"),
    "ModerationCreateParams": ("_generated.params.create_moderation", "CreateModerationRequestParam"),
    "ModerationCreateResponse": ("_generated.models.moderation_create_response", "ModerationCreateResponse"),
    "ModerationImageURLInputParam": ("_generated.params.create_moderation", "ModerationImageURLInputParam"),
    "ModerationModel": ("_generated.models.moderation_model", "ModerationModel"),
    "ModerationTextInputParam": ("_generated.params.create_moderation", "ModerationTextInputParam"),
    "OtherFileChunkingStrategyObject": (
        "_generated.models.other_file_chunking_strategy_object",
        "OtherFileChunkingStrategyObject",
    ),
    "Reasoning": ("_generated.models.reasoning", "Reasoning"),
    "ReasoningEffort": ("_generated.models.reasoning_effort", "ReasoningEffort"),
    "ResponseFormatJSONObject": ("_generated.models.response_format_json_object", "ResponseFormatJsonObject"),
    "ResponseFormatJSONSchema": ("_generated.models.response_format_json_schema", "ResponseFormatJsonSchema"),
    "ResponseFormatText": ("_generated.models.response_format_text", "ResponseFormatText"),
    "ResponsesModel": ("_generated.models.all_models", "AllModels"),
    "Skill": ("_generated.models.skill", "Skill"),
    "SkillCreateParams": ("_generated.params.create_skill", "CreateSkillBodyParam"),
    "SkillListParams": ("_generated.params.list_skills", "ListSkillsParams"),
    "SkillUpdateParams": ("_generated.params.update_skill", "SetDefaultSkillVersionBodyParam"),
    "StaticFileChunkingStrategy": ("_generated.models.static_file_chunking_strategy", "StaticFileChunkingStrategy"),
    "StaticFileChunkingStrategyObject": (
        "_generated.models.static_file_chunking_strategy_object",
        "StaticFileChunkingStrategyObject",
    ),
    "StaticFileChunkingStrategyObjectParam": (
        "_generated.params.shared_vector_stores",
        "StaticFileChunkingStrategyObjectParam",
    ),
    "StaticFileChunkingStrategyParam": ("_generated.params.shared_vector_stores", "StaticFileChunkingStrategyParam"),
    "Upload": ("_generated.models.upload", "Upload"),
    "UploadCompleteParams": ("_generated.params.complete_upload", "CompleteUploadRequestParam"),
    "UploadCreateParams": ("_generated.params.create_upload", "CreateUploadRequestParam"),
    "VectorStore": ("_generated.models.vector_store", "VectorStore"),
    "VectorStoreCreateParams": ("_generated.params.create_vector_store", "CreateVectorStoreRequestParam"),
    "VectorStoreDeleted": ("_generated.models.vector_store_deleted", "VectorStoreDeleted"),
    "VectorStoreListParams": ("_generated.params.list_vector_stores", "ListVectorStoresParams"),
    "VectorStoreSearchParams": ("_generated.params.search_vector_store", "VectorStoreSearchRequestParam"),
    "VectorStoreSearchResponse": ("_generated.models.vector_store_search_response", "VectorStoreSearchResponse"),
    "VectorStoreUpdateParams": ("_generated.params.update_vector_store", "UpdateVectorStoreRequestParam"),
    "Video": ("_generated.models.video", "Video"),
    "VideoCreateCharacterParams": ("_generated.params.create_video_character", "CreateVideoCharacterBodyParam"),
    "VideoCreateCharacterResponse": ("_generated.models.video_get_character_response", "VideoGetCharacterResponse"),
    "VideoCreateError": ("_generated.models.error2", "Error2"),
    "VideoCreateParams": ("_generated.params.create_video", "CreateVideoJsonBodyParam"),
    "VideoDeleteResponse": ("_generated.models.video_delete_response", "VideoDeleteResponse"),
    "VideoDownloadContentParams": ("_generated.params.download_video_content", "DownloadVideoContentParams"),
    "VideoEditParams": ("_generated.params.edit_video", "CreateVideoEditJsonBodyParam"),
    "VideoExtendParams": ("_generated.params.extend_video", "CreateVideoExtendJsonBodyParam"),
    "VideoGetCharacterResponse": ("_generated.models.video_get_character_response", "VideoGetCharacterResponse"),
    "VideoListParams": ("_generated.params.list_videos", "ListVideosParams"),
    "VideoModel": ("_generated.models.video_model", "VideoModel"),
    "VideoModelParam": ("_generated.models.video_model", "VideoModel"),
    "VideoRemixParams": ("_generated.params.remix_video", "CreateVideoRemixBodyParam"),
    "VideoSeconds": ("_generated.models.video_seconds", "VideoSeconds"),
    "VideoSize": ("_generated.models.video_size", "VideoSize"),
}
_OFFICIAL = (
    "audio_model",
    "audio_response_format",
    "auto_file_chunking_strategy_param",
    "batch",
    "batch_create_params",
    "batch_error",
    "batch_request_counts",
    "batch_usage",
    "chat_model",
    "completion",
    "completion_choice",
    "completion_create_params",
    "completion_usage",
    "container_create_params",
    "container_create_response",
    "container_list_response",
    "container_retrieve_response",
    "content_provenance_check",
    "content_provenance_check_create_params",
    "create_embedding_response",
    "decision",
    "decision_create_params",
    "decision_input_image_param",
    "decision_input_part_union_param",
    "decision_input_text_param",
    "decision_prompt_cache_breakpoint_param",
    "deleted_skill",
    "embedding",
    "embedding_create_params",
    "embedding_model",
    "eval_create_params",
    "eval_create_response",
    "eval_custom_data_source_config",
    "eval_delete_response",
    "eval_list_response",
    "eval_retrieve_response",
    "eval_stored_completions_data_source_config",
    "eval_update_params",
    "eval_update_response",
    "file_chunking_strategy_param",
    "file_create_params",
    "file_deleted",
    "file_object",
    "file_purpose",
    "image",
    "image_create_variation_params",
    "image_edit_completed_event",
    "image_edit_params",
    "image_edit_partial_image_event",
    "image_edit_stream_event",
    "image_gen_completed_event",
    "image_gen_partial_image_event",
    "image_gen_stream_event",
    "image_generate_params",
    "image_input_reference_param",
    "image_model",
    "images_response",
    "live",
    "live.audio_format",
    "live.audio_format_param",
    "live.client_config",
    "live.client_config_param",
    "live.client_delegation",
    "live.client_delegation_param",
    "live.client_event",
    "live.client_event_param",
    "live.commentary_append_event",
    "live.commentary_append_event_param",
    "live.commentary_appended_event",
    "live.connect_client_event",
    "live.connect_client_event_param",
    "live.connect_server_event",
    "live.custom_voice",
    "live.custom_voice_param",
    "live.data_channel_config",
    "live.data_channel_config_param",
    "live.decision_assistant_message",
    "live.decision_assistant_message_param",
    "live.decision_choice_option",
    "live.decision_choice_option_param",
    "live.decision_create_event",
    "live.decision_create_event_param",
    "live.decision_developer_message",
    "live.decision_developer_message_param",
    "live.decision_event",
    "live.decision_input_text",
    "live.decision_input_text_param",
    "live.decision_item_create_event",
    "live.decision_item_create_event_param",
    "live.decision_item_created_event",
    "live.decision_item_delete_event",
    "live.decision_item_delete_event_param",
    "live.decision_item_deleted_event",
    "live.decision_json_object",
    "live.decision_json_object_param",
    "live.decision_question",
    "live.decision_question_param",
    "live.decision_stored_assistant_message",
    "live.decision_stored_developer_message",
    "live.decision_stored_system_message",
    "live.decision_stored_user_message",
    "live.decision_system_message",
    "live.decision_system_message_param",
    "live.decision_trigger",
    "live.decision_trigger_param",
    "live.decision_user_message",
    "live.decision_user_message_param",
    "live.decisions_delegation_config",
    "live.decisions_delegation_config_param",
    "live.decisions_delegation_update_config",
    "live.decisions_delegation_update_config_param",
    "live.delegation_created_event",
    "live.error",
    "live.error_event",
    "live.fork_client_event",
    "live.fork_client_event_param",
    "live.fork_server_event",
    "live.fork_session_config",
    "live.fork_session_config_param",
    "live.fork_session_start_event",
    "live.fork_session_start_event_param",
    "live.function_tool",
    "live.function_tool_param",
    "live.info_event",
    "live.initial_item",
    "live.initial_item_param",
    "live.input_audio_append_event",
    "live.input_audio_append_event_param",
    "live.input_audio_mute_event",
    "live.input_audio_mute_event_param",
    "live.input_audio_muted_event",
    "live.input_audio_unmute_event",
    "live.input_audio_unmute_event_param",
    "live.input_audio_unmuted_event",
    "live.input_transcript_delta_event",
    "live.instructions_append_event",
    "live.instructions_append_event_param",
    "live.instructions_appended_event",
    "live.live_create_params",
    "live.live_create_response",
    "live.media_session_config_param",
    "live.media_session_fork_config_param",
    "live.output_audio_delta_event",
    "live.output_audio_fixture_play_event",
    "live.output_audio_fixture_play_event_param",
    "live.output_audio_fixture_played_event",
    "live.output_audio_fixture_playing_event",
    "live.output_transcript_delta_event",
    "live.response_create_event",
    "live.response_create_event_param",
    "live.response_event",
    "live.response_item_create_event",
    "live.response_item_create_event_param",
    "live.responses_delegation_config",
    "live.responses_delegation_config_param",
    "live.responses_delegation_update_config",
    "live.responses_delegation_update_config_param",
    "live.server_event",
    "live.server_event_selector",
    "live.server_event_selector_param",
    "live.session_accept_params",
    "live.session_close_event",
    "live.session_close_event_param",
    "live.session_closed_event",
    "live.session_config",
    "live.session_config_param",
    "live.session_fork_params",
    "live.session_fork_response",
    "live.session_refer_params",
    "live.session_reject_params",
    "live.session_resource",
    "live.session_start_event",
    "live.session_start_event_param",
    "live.session_started_event",
    "live.session_update_config",
    "live.session_update_config_param",
    "live.session_update_event",
    "live.session_update_event_param",
    "live.session_updated_event",
    "live.session_usage",
    "live.session_usage_updated_event",
    "live.thinking_append_event",
    "live.thinking_append_event_param",
    "live.thinking_appended_event",
    "model",
    "model_deleted",
    "moderation",
    "moderation_create_params",
    "moderation_create_response",
    "moderation_image_url_input_param",
    "moderation_model",
    "moderation_text_input_param",
    "other_file_chunking_strategy_object",
    "safety",
    "safety.safety_alert",
    "safety.safety_case",
    "skill",
    "skill_create_params",
    "skill_update_params",
    "static_file_chunking_strategy",
    "static_file_chunking_strategy_object",
    "static_file_chunking_strategy_object_param",
    "static_file_chunking_strategy_param",
    "upload",
    "upload_complete_params",
    "upload_create_params",
    "vector_store",
    "vector_store_create_params",
    "vector_store_deleted",
    "vector_store_search_params",
    "vector_store_search_response",
    "vector_store_update_params",
    "video",
    "video_create_character_params",
    "video_create_character_response",
    "video_create_error",
    "video_create_params",
    "video_delete_response",
    "video_edit_params",
    "video_extend_params",
    "video_get_character_response",
    "video_model",
    "video_model_param",
    "video_remix_params",
    "video_seconds",
    "video_size",
)
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
