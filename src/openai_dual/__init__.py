"""A client for the OpenAI API: `OpenAI` blocks, `AsyncOpenAI` awaits, and both are made of one set of declarations.

Every public name is loaded when it is first used; importing the package loads nothing else.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from types import NoneType

    from . import types
    from .azure import AsyncAzureOpenAI, AzureOpenAI
    from .client import AsyncOpenAI, OpenAI
    from .client import AsyncOpenAI as AsyncClient
    from .client import OpenAI as Client
    from .config import DEFAULT_BASE_URL, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, Config, Timeout
    from .core.batching import BatchResult
    from .core.breaker import CircuitBreaker
    from .core.budget import RetryBudget
    from .core.bulk import Mapped
    from .core.bulkhead import Bulkhead
    from .core.chunked import UploadProgress, UploadState
    from .core.effects import HttpRequest
    from .core.ending import CancelToken
    from .core.files import file_from_path
    from .core.hooks import ABORT, Hooks
    from .core.limiter import RateLimiter
    from .core.limits import RateLimits
    from .core.middleware import Middleware
    from .core.model import Model as BaseModel
    from .core.omit import Omit, omit
    from .core.omit import Omit as NotGiven
    from .core.omit import omit as NOT_GIVEN  # noqa: N812 (the official name)
    from .core.omit import omit as not_given
    from .core.parsing import chat_tool, responses_tool
    from .core.parsing import chat_tool as pydantic_function_tool
    from .core.retry import Retry
    from .core.toolbox import Tool, tool
    from .errors import (
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
        OpenAIDeprecationWarning,
        OpenAIError,
        OverloadedError,
        PartialResultError,
        PermissionDeniedError,
        PollTimeoutError,
        PoolTimeoutError,
        QuotaExceededError,
        RateLimitError,
        RateLimitWaitError,
        RefusedError,
        ResponseTooLargeError,
        SafetyViolationError,
        SerializationError,
        ServiceUnavailableError,
        StreamInterrupted,
        StructuredAnswerError,
        TLSError,
        TokenLimitError,
        ToolRoundsError,
        TooManyRedirectsError,
        TooManyTokensError,
        UnprocessableEntityError,
        UploadInterruptedError,
        WrongContentTypeError,
    )
    from .httpclients import DefaultAsyncHttpxClient, DefaultHttpxClient
    from .network import LIMITS as DEFAULT_CONNECTION_LIMITS
    from .resources.assistant_streams import AssistantEventHandler, AsyncAssistantEventHandler
    from .resources.chat_streams import AsyncChatCompletionStream, ChatCompletionStream, ChatCompletionStreamState
    from .resources.parsed_chat import ParsedChatCompletion, ParsedChatCompletionMessage
    from .resources.parsed_response import ParsedResponse
    from .resources.response_events import (
        ResponseArgumentsDelta,
        ResponseCompleted,
        ResponseTextDelta,
        ResponseTextDone,
    )
    from .resources.response_streams import AsyncResponseStream, ResponseStream, ResponseStreamState
    from .resources.tool_runs import ChatToolRun, ResponseToolRun
    from .responses import Response
    from .streams import AsyncStream, Stream

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
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AlreadyExistsError",
    "AssistantEventHandler",
    "AsyncAssistantEventHandler",
    "AsyncAzureOpenAI",
    "AsyncChatCompletionStream",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncResponseStream",
    "AsyncStream",
    "AuthenticationError",
    "AzureOpenAI",
    "BadGatewayError",
    "BadRequestError",
    "BaseModel",
    "BatchResult",
    "Bulkhead",
    "BulkheadFullError",
    "CallCancelledError",
    "CancelToken",
    "ChatCompletionStream",
    "ChatCompletionStreamState",
    "ChatToolRun",
    "CircuitBreaker",
    "CircuitOpenError",
    "Client",
    "ClientClosedError",
    "Config",
    "ConfigurationError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "ContentFilteredError",
    "ContentPolicyError",
    "DNSError",
    "DeadlineExceededError",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "DeletedError",
    "DeserializationError",
    "ExpiredKeyError",
    "GatewayTimeoutError",
    "Hooks",
    "HttpRequest",
    "InsufficientPermissionsError",
    "InternalServerError",
    "InvalidKeyError",
    "InvalidParameterError",
    "InvalidStateError",
    "InvalidValueError",
    "InvalidWebhookSignatureError",
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
    "Omit",
    "OpenAI",
    "OpenAIDeprecationWarning",
    "OpenAIError",
    "OverloadedError",
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedResponse",
    "PartialResultError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "PoolTimeoutError",
    "QuotaExceededError",
    "RateLimitError",
    "RateLimitWaitError",
    "RateLimiter",
    "RateLimits",
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
    "SafetyViolationError",
    "SerializationError",
    "ServiceUnavailableError",
    "Stream",
    "StreamInterrupted",
    "StructuredAnswerError",
    "TLSError",
    "Timeout",
    "TokenLimitError",
    "TooManyRedirectsError",
    "TooManyTokensError",
    "Tool",
    "ToolRoundsError",
    "UnprocessableEntityError",
    "UploadInterruptedError",
    "UploadProgress",
    "UploadState",
    "WrongContentTypeError",
    "__title__",
    "__version__",
    "chat_tool",
    "file_from_path",
    "not_given",
    "omit",
    "pydantic_function_tool",
    "responses_tool",
    "tool",
    "types",
]

_ELSEWHERE = {
    "ABORT": "core.hooks",
    "DEFAULT_BASE_URL": "config",
    "DEFAULT_CONNECTION_LIMITS": "network:LIMITS",
    "DEFAULT_MAX_RETRIES": "config",
    "DEFAULT_TIMEOUT": "config",
    "NOT_GIVEN": "core.omit:omit",
    "AssistantEventHandler": "resources.assistant_streams",
    "AsyncAssistantEventHandler": "resources.assistant_streams",
    "AsyncAzureOpenAI": "azure",
    "AsyncChatCompletionStream": "resources.chat_streams",
    "AsyncClient": "client:AsyncOpenAI",
    "AsyncOpenAI": "client",
    "AsyncResponseStream": "resources.response_streams",
    "AsyncStream": "streams",
    "AzureOpenAI": "azure",
    "BaseModel": "core.model:Model",
    "BatchResult": "core.batching",
    "Bulkhead": "core.bulkhead",
    "CancelToken": "core.ending",
    "ChatCompletionStream": "resources.chat_streams",
    "ChatCompletionStreamState": "resources.chat_streams",
    "ChatToolRun": "resources.tool_runs",
    "CircuitBreaker": "core.breaker",
    "Client": "client:OpenAI",
    "Config": "config",
    "DefaultAsyncHttpxClient": "httpclients",
    "DefaultHttpxClient": "httpclients",
    "Hooks": "core.hooks",
    "HttpRequest": "core.effects",
    "Mapped": "core.bulk",
    "Middleware": "core.middleware",
    "NoneType": "core.custom",
    "NotGiven": "core.omit:Omit",
    "Omit": "core.omit",
    "OpenAI": "client",
    "ParsedChatCompletion": "resources.parsed_chat",
    "ParsedChatCompletionMessage": "resources.parsed_chat",
    "ParsedResponse": "resources.parsed_response",
    "RateLimiter": "core.limiter",
    "RateLimits": "core.limits",
    "Response": "responses",
    "ResponseArgumentsDelta": "resources.response_events",
    "ResponseCompleted": "resources.response_events",
    "ResponseStream": "resources.response_streams",
    "ResponseStreamState": "resources.response_streams",
    "ResponseTextDelta": "resources.response_events",
    "ResponseTextDone": "resources.response_events",
    "ResponseToolRun": "resources.tool_runs",
    "Retry": "core.retry",
    "RetryBudget": "core.budget",
    "Stream": "streams",
    "Timeout": "config",
    "Tool": "core.toolbox",
    "UploadProgress": "core.chunked",
    "UploadState": "core.chunked",
    "chat_tool": "core.parsing",
    "file_from_path": "core.files",
    "not_given": "core.omit:omit",
    "omit": "core.omit",
    "pydantic_function_tool": "core.parsing:chat_tool",
    "responses_tool": "core.parsing",
    "tool": "core.toolbox",
}
"""Where the public names that are no errors come from: module, and the name there if it is another."""


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "types":
        return import_module(".types", __name__)
    module, _, there = _ELSEWHERE.get(name, "errors").partition(":")
    value = globals()[name] = getattr(import_module(f".{module}", __name__), there or name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
