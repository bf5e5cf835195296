"""Types of requests: those of `update_project_hosted_tool_permissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class HostedToolPermissionUpdateParam(TypedDict, total=False):
    """`HostedToolPermissionUpdate` in the description."""

    enabled: Required[bool]
    """Whether it is enabled."""


class ProjectHostedToolPermissionsUpdateRequestParam(TypedDict, total=False):
    """`ProjectHostedToolPermissionsUpdateRequest` in the description."""

    file_search: HostedToolPermissionUpdateParam | BaseModel | None
    web_search: HostedToolPermissionUpdateParam | BaseModel | None
    image_generation: HostedToolPermissionUpdateParam | BaseModel | None
    mcp: HostedToolPermissionUpdateParam | BaseModel | None
    code_interpreter: HostedToolPermissionUpdateParam | BaseModel | None
    """Whether the code interpreter may be used."""
