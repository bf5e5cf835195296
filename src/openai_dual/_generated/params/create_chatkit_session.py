"""Types of requests: those of `create_chatkit_session`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class AutomaticThreadTitlingParam(TypedDict, total=False):
    """`AutomaticThreadTitlingParam` in the description."""

    enabled: bool


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    """`ChatkitConfigurationParam` in the description."""

    automatic_thread_titling: AutomaticThreadTitlingParam | BaseModel
    file_upload: FileUploadParam | BaseModel
    history: HistoryParam | BaseModel


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    """`ExpiresAfterParam` in the description."""

    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class FileUploadParam(TypedDict, total=False):
    """`FileUploadParam` in the description."""

    enabled: bool
    max_file_size: int
    max_files: int


class HistoryParam(TypedDict, total=False):
    """`HistoryParam` in the description."""

    enabled: bool
    recent_threads: int


class ChatSessionRateLimitsParam(TypedDict, total=False):
    """`RateLimitsParam` in the description."""

    max_requests_per_1_minute: int


class ChatSessionWorkflowParam(TypedDict, total=False):
    """`WorkflowParam` in the description."""

    id: Required[str]
    version: str
    state_variables: Mapping[str, str | int | bool | float] | BaseModel
    tracing: WorkflowTracingParam | BaseModel


class WorkflowTracingParam(TypedDict, total=False):
    """`WorkflowTracingParam` in the description."""

    enabled: bool
