"""Types of requests: those of `update_project_hosted_tool_permissions`."""

from __future__ import annotations

from typing import Required, TypedDict


class HostedToolPermissionUpdateParam(TypedDict, total=False):
    """`HostedToolPermissionUpdate` in the description."""

    enabled: Required[bool]
    """Whether it is enabled."""
