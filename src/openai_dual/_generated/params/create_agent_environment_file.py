"""Types of requests: those of `create_agent_environment_file`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

CreateAgentEnvironmentFileBodyParam: TypeAlias = (
    "CreateAgentEnvironmentFileBodyFileIdParam | CreateAgentEnvironmentFileBodyInlineParam"
)
"""`CreateAgentEnvironmentFileBody` in the description."""


class CreateAgentEnvironmentFileBodyFileIdParam(TypedDict, total=False):
    """`CreateAgentEnvironmentFileBodyFileId` in the description."""

    file_id: Required[str]
    """Id of the file."""
    path: Required[str]
    """Path of the file or directory."""
    type: Required[Literal["file_id"]]
    """Type of the object."""


class CreateAgentEnvironmentFileBodyInlineParam(TypedDict, total=False):
    """`CreateAgentEnvironmentFileBodyInline` in the description."""

    data: Required[str]
    """Content, as base64."""
    path: Required[str]
    """Path of the file or directory."""
    type: Required[Literal["inline"]]
    """Type of the object."""
