"""Types of requests: those of `create_chatkit_session`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class AutomaticThreadTitlingParam(TypedDict, total=False):
    """`AutomaticThreadTitlingParam` in the description."""

    enabled: bool
    """Whether it is enabled."""


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    """`ChatkitConfigurationParam` in the description."""

    automatic_thread_titling: AutomaticThreadTitlingParam | BaseModel
    """Whether threads get titles automatically."""
    file_upload: FileUploadParam | BaseModel
    """Settings of file uploads."""
    history: HistoryParam | BaseModel
    """Settings of the history of threads."""


class CreateChatSessionBodyParam(TypedDict, total=False):
    """`CreateChatSessionBody` in the description."""

    workflow: Required[ChatSessionWorkflowParam | BaseModel]
    """Workflow that the session runs."""
    user: Required[str]
    """End-user id; at least 1 character."""
    expires_after: ChatSessionExpiresAfterParam | BaseModel
    """When the object expires and is deleted."""
    rate_limits: ChatSessionRateLimitsParam | BaseModel
    chatkit_configuration: ChatSessionChatKitConfigurationParam | BaseModel
    """Features of ChatKit that the session may use."""


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    """`ExpiresAfterParam` in the description."""

    anchor: Required[Literal["created_at"]]
    """Time stamp from which the period is counted; service default: "created_at"."""
    seconds: Required[int]
    """Number of seconds after the anchor; at least 1; at most 600."""


class FileUploadParam(TypedDict, total=False):
    """`FileUploadParam` in the description."""

    enabled: bool
    """Whether it is enabled."""
    max_file_size: int
    """Maximum size of a file in megabytes; at least 1; at most 512."""
    max_files: int
    """Maximum number of files; at least 1."""


class HistoryParam(TypedDict, total=False):
    """`HistoryParam` in the description."""

    enabled: bool
    """Whether it is enabled."""
    recent_threads: int
    """Number of recent threads; at least 1."""


class ChatSessionRateLimitsParam(TypedDict, total=False):
    """`RateLimitsParam` in the description."""

    max_requests_per_1_minute: int
    """Maximum number of requests in a minute; at least 1."""


class ChatSessionWorkflowParam(TypedDict, total=False):
    """`WorkflowParam` in the description."""

    id: Required[str]
    """Id of the object."""
    version: str
    """Version."""
    state_variables: Mapping[str, str | int | bool | float] | BaseModel
    """Variables of the workflow."""
    tracing: WorkflowTracingParam | BaseModel
    """Settings of tracing."""


class WorkflowTracingParam(TypedDict, total=False):
    """`WorkflowTracingParam` in the description."""

    enabled: bool
    """Whether it is enabled."""
