"""Types of requests: those of `create_project`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class ProjectCreateRequestParam(TypedDict, total=False):
    """`ProjectCreateRequest` in the description."""

    name: Required[str]
    """Name of the object."""
    residency: (
        Literal[
            "GLOBAL",
            "US_STORAGE_PROCESSING",
            "EU_STORAGE_PROCESSING",
            "JP_STORAGE",
            "KR_STORAGE",
            "CA_STORAGE",
            "SG_STORAGE",
            "IN_STORAGE",
            "AU_STORAGE",
            "GB_STORAGE",
            "AE_STORAGE",
            "AE_STORAGE_PROCESSING",
            "JP_STORAGE_PROCESSING",
            "IN_STORAGE_PROCESSING",
            "AU_STORAGE_PROCESSING",
        ]
        | None
    )
    """Region in which data is stored."""
    external_key_id: str | None
    """Id of the external key."""
    geography: str
    """Geography in which data is processed."""
