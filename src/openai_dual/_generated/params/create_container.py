"""Types of requests: those of `create_container`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import (
        ContainerNetworkPolicyAllowlistParam,
        ContainerNetworkPolicyDisabledParam,
        InlineSkillParam,
        SkillReferenceParam,
    )


class CreateContainerBodyParam(TypedDict, total=False):
    """`CreateContainerBody` in the description."""

    name: Required[str]
    """Name of the object."""
    file_ids: Sequence[str]
    """Ids of the files."""
    expires_after: CreateContainerBodyExpiresAfterParam | BaseModel
    """When the object expires and is deleted."""
    skills: Iterable[SkillReferenceParam | InlineSkillParam | BaseModel]
    """Skills that the model may use."""
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    """Maximum memory of the container."""
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam | BaseModel
    """Network access of the container."""


class CreateContainerBodyExpiresAfterParam(TypedDict, total=False):
    """`CreateContainerBodyExpiresAfter` in the description."""

    anchor: Required[Literal["last_active_at"]]
    """Time stamp from which the period is counted."""
    minutes: Required[int]
    """Number of minutes after the anchor."""
