"""`HostedToolPermissionUpdateParam`: `HostedToolPermissionUpdate` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class HostedToolPermissionUpdateParam(TypedDict, total=False):
    """`HostedToolPermissionUpdate`, as a request gives it."""

    enabled: Required[bool]
