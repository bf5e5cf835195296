"""Types of requests: those of `update_project`."""

from __future__ import annotations

from typing import TypedDict


class ProjectUpdateRequestParam(TypedDict, total=False):
    """`ProjectUpdateRequest` in the description."""

    name: str | None
    """Name of the object."""
    external_key_id: str | None
    """Id of the external key."""
    geography: str
    """Geography in which data is processed."""
