"""Types of requests: those of `update_project_service_account`."""

from __future__ import annotations

from typing import Literal, TypedDict


class UpdateProjectServiceAccountBodyParam(TypedDict, total=False):
    """`UpdateProjectServiceAccountBody` in the description."""

    name: str
    """Name of the object."""
    role: Literal["member", "owner"]
    """Role."""
