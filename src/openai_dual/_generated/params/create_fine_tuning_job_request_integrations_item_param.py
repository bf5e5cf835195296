"""`CreateFineTuningJobRequestIntegrationsItemParam`: `CreateFineTuningJobRequestIntegrationsItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_fine_tuning_job_request_integrations_item_wandb_param import (
        CreateFineTuningJobRequestIntegrationsItemWandbParam,
    )


class CreateFineTuningJobRequestIntegrationsItemParam(TypedDict, total=False):
    """`CreateFineTuningJobRequestIntegrationsItem`, as a request gives it."""

    type: Required[Literal["wandb"]]
    wandb: Required[CreateFineTuningJobRequestIntegrationsItemWandbParam | BaseModel]
