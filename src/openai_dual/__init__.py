"""A client for the OpenAI API: `OpenAI` blocks, `AsyncOpenAI` awaits, and both are made of one set of declarations.

Every public name is loaded when it is first used; importing the package loads nothing else.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._lazy import lazy_names
from ._version import __version__

if TYPE_CHECKING:
    from types import NoneType

    from . import auth as auth
    from . import providers as providers
    from . import types
    from ._generated._description import DESCRIPTION as __description__  # noqa: N811 (as __version__)
    from .auth.shapes import DataResidency
    from .client.azure import AsyncAzureOpenAI, AzureOpenAI
    from .client.bedrock import AsyncBedrockOpenAI, BedrockOpenAI
    from .client.bulk_worker import BulkWorker
    from .client.clients import AsyncOpenAI, OpenAI
    from .client.clients import AsyncOpenAI as AsyncClient
    from .client.clients import OpenAI as Client
    from .config.settings import DEFAULT_BASE_URL, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, Config, Timeout
    from .core.calls.middleware import Middleware
    from .core.cancellation import CancelToken
    from .core.decoding.binary import HttpxBinaryResponseContent
    from .core.decoding.model import Model as BaseModel
    from .core.effects import HttpRequest
    from .core.omit import Omit, omit
    from .core.omit import Omit as NotGiven
    from .core.omit import omit as NOT_GIVEN  # noqa: N812 (the official name)
    from .core.omit import omit as not_given
    from .core.request.uploads import file_from_path
    from .core.resilience.bulkhead import Bulkhead
    from .core.resilience.circuit_breaker import CircuitBreaker
    from .core.resilience.endpoints import Endpoint
    from .core.resilience.rate_limiter import RateLimiter
    from .core.resilience.rate_limits import RateLimits
    from .core.resilience.retry import Retry
    from .core.resilience.retry_budget import RetryBudget
    from .core.resilience.spend_cap import SpendCap
    from .core.structured.parsing import chat_tool, responses_tool
    from .core.structured.parsing import chat_tool as pydantic_function_tool
    from .core.structured.parsing import responses_tool as pydantic_responses_function_tool
    from .core.telemetry.hooks import ABORT, Hooks
    from .core.workflows.agent_tools import AgentToolError
    from .core.workflows.batch_files import BatchResult
    from .core.workflows.many import Mapped
    from .core.workflows.toolbox import Tool, tool
    from .core.workflows.upload_parts import UploadProgress, UploadState
    from .errors import (
        AgentFilePreparationError,
        AgentFileStagingError,
        AgentOutputParseError,
        AgentTurnResultError,
        AlreadyExistsError,
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadGatewayError,
        BadRequestError,
        BulkheadFullError,
        CallCancelledError,
        CircuitOpenError,
        ClientClosedError,
        ComputerUseError,
        ConfigurationError,
        ConflictError,
        ContentFilteredError,
        ContentFilterFinishReasonError,
        ContentPolicyError,
        DeadlineExceededError,
        DeletedError,
        DeserializationError,
        DNSError,
        ExpiredKeyError,
        GatewayTimeoutError,
        InsufficientPermissionsError,
        InternalServerError,
        InvalidKeyError,
        InvalidParameterError,
        InvalidStateError,
        InvalidValueError,
        InvalidWebhookSignatureError,
        LengthFinishReasonError,
        MalformedJSONError,
        MalformedRequestError,
        MissingCredentialsError,
        MissingFieldError,
        NotFoundError,
        OAuthError,
        OpenAIDeprecationWarning,
        OpenAIError,
        OverloadedError,
        ParameterProblem,
        PartialResultError,
        PermissionDeniedError,
        PollTimeoutError,
        PoolTimeoutError,
        QuotaExceededError,
        RateLimitError,
        RateLimitWaitError,
        RefusedError,
        ResponseTooLargeError,
        SafetyCheckError,
        SafetyViolationError,
        SerializationError,
        ServerEventError,
        ServiceUnavailableError,
        SessionExpired,
        SlowReaderError,
        SpendCapError,
        StreamAlreadyConsumed,
        StreamInterrupted,
        StructuredAnswerError,
        SubjectTokenProviderError,
        TLSError,
        TokenLimitError,
        ToolBudgetError,
        ToolRoundsError,
        TooManyRedirectsError,
        TooManyTokensError,
        UnprocessableEntityError,
        UploadInterruptedError,
        WebSocketConnectionClosedError,
        WebSocketQueueFullError,
        WrongContentTypeError,
    )
    from .fleet.ray_ledger import RayLedger
    from .fleet.shared_ledger import SharedLedger
    from .helpers.agents.artifacts import AgentResultArtifacts, AsyncAgentResultArtifacts
    from .helpers.agents.files import PreparedAgentFiles, StagedAgentFile
    from .helpers.agents.results import AgentTurnResult
    from .helpers.agents.streams import AgentSessionStream, AsyncAgentSessionStream
    from .helpers.assistants.handlers import AssistantEventHandler, AsyncAssistantEventHandler
    from .helpers.chat.parsed import ParsedChatCompletion, ParsedChatCompletionMessage
    from .helpers.chat.stream import AsyncChatCompletionStream, ChatCompletionStream, ChatCompletionStreamState
    from .helpers.computer.drivers import AsyncComputerDriver, ComputerDriver
    from .helpers.computer.toolset import AsyncComputerToolset, ComputerToolset
    from .helpers.decision_choices import Choice
    from .helpers.responses.events import ResponseArgumentsDelta, ResponseCompleted, ResponseTextDelta, ResponseTextDone
    from .helpers.responses.parsed import ParsedResponse
    from .helpers.responses.stream import AsyncResponseStream, ResponseStream, ResponseStreamState
    from .helpers.tool_budget import ToolBudget
    from .helpers.tool_dialogues import ChatToolRun, ResponseToolRun
    from .helpers.tool_turns import AsyncToolTurns, ToolTurn, ToolTurns
    from .http.aiohttp_client import DefaultAioHttpClient
    from .http.clients import DefaultAsyncHttpxClient, DefaultHttpxClient
    from .http.httpx2_clients import DefaultAsyncHttpx2Client, DefaultHttpx2Client
    from .http.network import LIMITS as DEFAULT_CONNECTION_LIMITS
    from .responses.raw import AsyncStreamedResponse as AsyncAPIResponse
    from .responses.raw import Response
    from .responses.raw import Response as LegacyAPIResponse
    from .responses.raw import StreamedResponse as APIResponse
    from .responses.stream import AsyncStream, Stream
    from .sockets.protocol.settings import Reconnected, ReconnectingEvent
    from .sockets.realtime.playback import Playback

__title__ = "openai-dual"

__all__ = [
    "ABORT",
    "DEFAULT_BASE_URL",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AgentFilePreparationError",
    "AgentFileStagingError",
    "AgentOutputParseError",
    "AgentResultArtifacts",
    "AgentSessionStream",
    "AgentToolError",
    "AgentTurnResult",
    "AgentTurnResultError",
    "AlreadyExistsError",
    "AssistantEventHandler",
    "AsyncAPIResponse",
    "AsyncAgentResultArtifacts",
    "AsyncAgentSessionStream",
    "AsyncAssistantEventHandler",
    "AsyncAzureOpenAI",
    "AsyncBedrockOpenAI",
    "AsyncChatCompletionStream",
    "AsyncClient",
    "AsyncComputerDriver",
    "AsyncComputerToolset",
    "AsyncOpenAI",
    "AsyncResponseStream",
    "AsyncStream",
    "AsyncToolTurns",
    "AuthenticationError",
    "AzureOpenAI",
    "BadGatewayError",
    "BadRequestError",
    "BaseModel",
    "BatchResult",
    "BedrockOpenAI",
    "BulkWorker",
    "Bulkhead",
    "BulkheadFullError",
    "CallCancelledError",
    "CancelToken",
    "ChatCompletionStream",
    "ChatCompletionStreamState",
    "ChatToolRun",
    "Choice",
    "CircuitBreaker",
    "CircuitOpenError",
    "Client",
    "ClientClosedError",
    "ComputerDriver",
    "ComputerToolset",
    "ComputerUseError",
    "Config",
    "ConfigurationError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "ContentFilteredError",
    "ContentPolicyError",
    "DNSError",
    "DataResidency",
    "DeadlineExceededError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "DeletedError",
    "DeserializationError",
    "Endpoint",
    "ExpiredKeyError",
    "GatewayTimeoutError",
    "Hooks",
    "HttpRequest",
    "HttpxBinaryResponseContent",
    "InsufficientPermissionsError",
    "InternalServerError",
    "InvalidKeyError",
    "InvalidParameterError",
    "InvalidStateError",
    "InvalidValueError",
    "InvalidWebhookSignatureError",
    "LegacyAPIResponse",
    "LengthFinishReasonError",
    "MalformedJSONError",
    "MalformedRequestError",
    "Mapped",
    "Middleware",
    "MissingCredentialsError",
    "MissingFieldError",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "OAuthError",
    "Omit",
    "OpenAI",
    "OpenAIDeprecationWarning",
    "OpenAIError",
    "OverloadedError",
    "ParameterProblem",
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedResponse",
    "PartialResultError",
    "PermissionDeniedError",
    "Playback",
    "PollTimeoutError",
    "PoolTimeoutError",
    "PreparedAgentFiles",
    "QuotaExceededError",
    "RateLimitError",
    "RateLimitWaitError",
    "RateLimiter",
    "RateLimits",
    "RayLedger",
    "Reconnected",
    "ReconnectingEvent",
    "RefusedError",
    "Response",
    "ResponseArgumentsDelta",
    "ResponseCompleted",
    "ResponseStream",
    "ResponseStreamState",
    "ResponseTextDelta",
    "ResponseTextDone",
    "ResponseTooLargeError",
    "ResponseToolRun",
    "Retry",
    "RetryBudget",
    "SafetyCheckError",
    "SafetyViolationError",
    "SerializationError",
    "ServerEventError",
    "ServiceUnavailableError",
    "SessionExpired",
    "SharedLedger",
    "SlowReaderError",
    "SpendCap",
    "SpendCapError",
    "StagedAgentFile",
    "Stream",
    "StreamAlreadyConsumed",
    "StreamInterrupted",
    "StructuredAnswerError",
    "SubjectTokenProviderError",
    "TLSError",
    "Timeout",
    "TokenLimitError",
    "TooManyRedirectsError",
    "TooManyTokensError",
    "Tool",
    "ToolBudget",
    "ToolBudgetError",
    "ToolRoundsError",
    "ToolTurn",
    "ToolTurns",
    "UnprocessableEntityError",
    "UploadInterruptedError",
    "UploadProgress",
    "UploadState",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "WrongContentTypeError",
    "__description__",
    "__title__",
    "__version__",
    "chat_tool",
    "file_from_path",
    "not_given",
    "omit",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "responses_tool",
    "tool",
    "types",
]

_MODULES = {
    "__description__": "_generated._description:DESCRIPTION",
    "ABORT": "core.telemetry.hooks",
    "DEFAULT_BASE_URL": "config.settings",
    "DEFAULT_CONNECTION_LIMITS": "http.network:LIMITS",
    "DEFAULT_MAX_RETRIES": "config.settings",
    "DEFAULT_TIMEOUT": "config.settings",
    "NOT_GIVEN": "core.omit:omit",
    "APIResponse": "responses.raw:StreamedResponse",
    "AgentResultArtifacts": "helpers.agents.artifacts",
    "AsyncAgentResultArtifacts": "helpers.agents.artifacts",
    "AgentSessionStream": "helpers.agents.streams",
    "AgentToolError": "core.workflows.agent_tools",
    "AgentTurnResult": "helpers.agents.results",
    "AssistantEventHandler": "helpers.assistants.handlers",
    "AsyncAPIResponse": "responses.raw:AsyncStreamedResponse",
    "AsyncAgentSessionStream": "helpers.agents.streams",
    "AsyncAssistantEventHandler": "helpers.assistants.handlers",
    "AsyncAzureOpenAI": "client.azure",
    "AsyncBedrockOpenAI": "client.bedrock",
    "AsyncChatCompletionStream": "helpers.chat.stream",
    "AsyncClient": "client.clients:AsyncOpenAI",
    "AsyncOpenAI": "client.clients",
    "AsyncResponseStream": "helpers.responses.stream",
    "AsyncStream": "responses.stream",
    "AzureOpenAI": "client.azure",
    "BaseModel": "core.decoding.model:Model",
    "BatchResult": "core.workflows.batch_files",
    "BedrockOpenAI": "client.bedrock",
    "BulkWorker": "client.bulk_worker",
    "Bulkhead": "core.resilience.bulkhead",
    "CancelToken": "core.cancellation",
    "ChatCompletionStream": "helpers.chat.stream",
    "ChatCompletionStreamState": "helpers.chat.stream",
    "ChatToolRun": "helpers.tool_dialogues",
    "Choice": "helpers.decision_choices",
    "CircuitBreaker": "core.resilience.circuit_breaker",
    "Client": "client.clients:OpenAI",
    "Config": "config.settings",
    "DataResidency": "auth.shapes",
    "DefaultAioHttpClient": "http.aiohttp_client",
    "DefaultAsyncHttpx2Client": "http.httpx2_clients",
    "DefaultAsyncHttpxClient": "http.clients",
    "DefaultHttpx2Client": "http.httpx2_clients",
    "DefaultHttpxClient": "http.clients",
    "Endpoint": "core.resilience.endpoints",
    "Hooks": "core.telemetry.hooks",
    "HttpRequest": "core.effects",
    "HttpxBinaryResponseContent": "core.decoding.binary",
    "LegacyAPIResponse": "responses.raw:Response",
    "Mapped": "core.workflows.many",
    "Middleware": "core.calls.middleware",
    "NoneType": "binding.undocumented",
    "NotGiven": "core.omit:Omit",
    "Omit": "core.omit",
    "OpenAI": "client.clients",
    "ParsedChatCompletion": "helpers.chat.parsed",
    "ParsedChatCompletionMessage": "helpers.chat.parsed",
    "ParsedResponse": "helpers.responses.parsed",
    "Playback": "sockets.realtime.playback",
    "PreparedAgentFiles": "helpers.agents.files",
    "RateLimiter": "core.resilience.rate_limiter",
    "RateLimits": "core.resilience.rate_limits",
    "RayLedger": "fleet.ray_ledger",
    "Reconnected": "sockets.protocol.settings",
    "ReconnectingEvent": "sockets.protocol.settings",
    "Response": "responses.raw",
    "ResponseArgumentsDelta": "helpers.responses.events",
    "ResponseCompleted": "helpers.responses.events",
    "ResponseStream": "helpers.responses.stream",
    "ResponseStreamState": "helpers.responses.stream",
    "ResponseTextDelta": "helpers.responses.events",
    "ResponseTextDone": "helpers.responses.events",
    "ResponseToolRun": "helpers.tool_dialogues",
    "Retry": "core.resilience.retry",
    "RetryBudget": "core.resilience.retry_budget",
    "SharedLedger": "fleet.shared_ledger",
    "StagedAgentFile": "helpers.agents.files",
    "SpendCap": "core.resilience.spend_cap",
    "Stream": "responses.stream",
    "Timeout": "config.settings",
    "Tool": "core.workflows.toolbox",
    "ToolBudget": "helpers.tool_budget",
    "UploadProgress": "core.workflows.upload_parts",
    "UploadState": "core.workflows.upload_parts",
    "AsyncComputerDriver": "helpers.computer.drivers",
    "AsyncComputerToolset": "helpers.computer.toolset",
    "ComputerDriver": "helpers.computer.drivers",
    "ComputerToolset": "helpers.computer.toolset",
    "AsyncToolTurns": "helpers.tool_turns",
    "ToolTurn": "helpers.tool_turns",
    "ToolTurns": "helpers.tool_turns",
    "chat_tool": "core.structured.parsing",
    "file_from_path": "core.request.uploads",
    "not_given": "core.omit:omit",
    "omit": "core.omit",
    "pydantic_function_tool": "core.structured.parsing:chat_tool",
    "pydantic_responses_function_tool": "core.structured.parsing:responses_tool",
    "responses_tool": "core.structured.parsing",
    "tool": "core.workflows.toolbox",
}
"""The modules of the public names that are not errors, and the name there if it is another (see `_lazy`)."""

_SETTINGS = (
    *("api_key", "api_type", "api_version", "azure_ad_token", "azure_ad_token_provider", "azure_endpoint"),
    *("admin_api_key", "base_url", "default_headers", "default_query", "http_client", "max_retries"),
    *("organization", "project", "timeout", "webhook_secret"),
    *("bedrock_token_provider", "data_residency", "provider", "workload_identity"),
)
_RESOURCES = (
    *("admin", "audio", "batches", "beta", "chat", "completions", "containers", "content_provenance_checks"),
    *("conversations", "decisions", "embeddings", "evals", "files", "fine_tuning", "images", "live", "models"),
    *("moderations", "realtime", "safety", "skills", "uploads", "vector_stores", "videos", "webhooks"),
)
"""The resources of the client of programs that make none; `responses` is a package of its own, which forwards."""

_load = lazy_names(__name__, {**dict.fromkeys(__all__, "errors"), **_MODULES})


def __getattr__(name: str) -> Any:
    if name in _SETTINGS:
        return None
    if name in _RESOURCES:
        return import_module(".client.module_client", __name__).LazyResource(sys.modules[__name__], name)
    if name in {"auth", "providers", "resources", "responses", "types"}:
        return import_module(f".{name}", __name__)
    try:
        return _load(name)
    except AttributeError as error:
        hint = import_module(".client.official_names", __name__).hint(name)
        raise AttributeError(f"{error}{hint}", name=name, obj=sys.modules[__name__]) from None


def __dir__() -> list[str]:
    return sorted(__all__)
