"""`CreateFineTuningJobRequestIntegrationsItemWandbParam`: `CreateFineTuningJobRequestIntegrationsItemWandb` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class CreateFineTuningJobRequestIntegrationsItemWandbParam(TypedDict, total=False):
    """`CreateFineTuningJobRequestIntegrationsItemWandb`, as a request gives it."""

    project: Required[str]
    name: str | None
    entity: str | None
    tags: Sequence[str]
