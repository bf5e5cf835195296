"""Types of requests: those of `create_project`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.public_project_residency import PublicProjectResidency


class ProjectCreateRequestParam(TypedDict, total=False):
    """`ProjectCreateRequest` in the description."""

    name: Required[str]
    """Name of the object."""
    residency: PublicProjectResidency | None
    """Region in which data is stored."""
    external_key_id: str | None
    """Id of the external key."""
    geography: str
    """Geography in which data is processed."""
