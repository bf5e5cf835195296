"""Names of `openai_dual.types.fine_tuning`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ...models.dpo_hyperparameters import DpoHyperparameters as DpoHyperparameters
    from ...models.dpo_method import DpoMethod as DpoMethod
    from ...models.fine_tuning_job import FineTuningJob as FineTuningJob
    from ...models.fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
    from ...models.fine_tuning_job_integration import FineTuningJobIntegration as FineTuningJobIntegration
    from ...models.fine_tuning_job_integration import FineTuningJobIntegration as FineTuningJobWandbIntegrationObject
    from ...models.fine_tuning_job_wandb_integration import (
        FineTuningJobWandbIntegration as FineTuningJobWandbIntegration,
    )
    from ...models.reinforcement_hyperparameters import ReinforcementHyperparameters as ReinforcementHyperparameters
    from ...models.reinforcement_method import ReinforcementMethod as ReinforcementMethod
    from ...models.supervised_hyperparameters import SupervisedHyperparameters as SupervisedHyperparameters
    from ...models.supervised_method import SupervisedMethod as SupervisedMethod
    from ...params.create_fine_tuning_job import CreateFineTuningJobRequestParam as JobCreateParams
    from ...params.create_fine_tuning_job import DpoHyperparametersParam as DpoHyperparametersParam
    from ...params.create_fine_tuning_job import DpoMethodParam as DpoMethodParam
    from ...params.create_fine_tuning_job import ReinforcementHyperparametersParam as ReinforcementHyperparametersParam
    from ...params.create_fine_tuning_job import ReinforcementMethodParam as ReinforcementMethodParam
    from ...params.create_fine_tuning_job import SupervisedHyperparametersParam as SupervisedHyperparametersParam
    from ...params.create_fine_tuning_job import SupervisedMethodParam as SupervisedMethodParam
    from ...params.list_fine_tuning_job_events import ListFineTuningJobEventsParams as JobListEventsParams
    from ...params.list_fine_tuning_jobs import ListFineTuningJobsParams as JobListParams

    __all__ = [
        "DpoHyperparameters",
        "DpoHyperparametersParam",
        "DpoMethod",
        "DpoMethodParam",
        "FineTuningJob",
        "FineTuningJobEvent",
        "FineTuningJobIntegration",
        "FineTuningJobWandbIntegration",
        "FineTuningJobWandbIntegrationObject",
        "JobCreateParams",
        "JobListEventsParams",
        "JobListParams",
        "ReinforcementHyperparameters",
        "ReinforcementHyperparametersParam",
        "ReinforcementMethod",
        "ReinforcementMethodParam",
        "SupervisedHyperparameters",
        "SupervisedHyperparametersParam",
        "SupervisedMethod",
        "SupervisedMethodParam",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "DpoHyperparameters": ("_generated.models.dpo_hyperparameters", "DpoHyperparameters"),
    "DpoHyperparametersParam": ("_generated.params.create_fine_tuning_job", "DpoHyperparametersParam"),
    "DpoMethod": ("_generated.models.dpo_method", "DpoMethod"),
    "DpoMethodParam": ("_generated.params.create_fine_tuning_job", "DpoMethodParam"),
    "FineTuningJob": ("_generated.models.fine_tuning_job", "FineTuningJob"),
    "FineTuningJobEvent": ("_generated.models.fine_tuning_job_event", "FineTuningJobEvent"),
    "FineTuningJobIntegration": ("_generated.models.fine_tuning_job_integration", "FineTuningJobIntegration"),
    "FineTuningJobWandbIntegration": (
        "_generated.models.fine_tuning_job_wandb_integration",
        "FineTuningJobWandbIntegration",
    ),
    "FineTuningJobWandbIntegrationObject": (
        "_generated.models.fine_tuning_job_integration",
        "FineTuningJobIntegration",
    ),
    "JobCreateParams": ("_generated.params.create_fine_tuning_job", "CreateFineTuningJobRequestParam"),
    "JobListEventsParams": ("_generated.params.list_fine_tuning_job_events", "ListFineTuningJobEventsParams"),
    "JobListParams": ("_generated.params.list_fine_tuning_jobs", "ListFineTuningJobsParams"),
    "ReinforcementHyperparameters": ("_generated.models.reinforcement_hyperparameters", "ReinforcementHyperparameters"),
    "ReinforcementHyperparametersParam": (
        "_generated.params.create_fine_tuning_job",
        "ReinforcementHyperparametersParam",
    ),
    "ReinforcementMethod": ("_generated.models.reinforcement_method", "ReinforcementMethod"),
    "ReinforcementMethodParam": ("_generated.params.create_fine_tuning_job", "ReinforcementMethodParam"),
    "SupervisedHyperparameters": ("_generated.models.supervised_hyperparameters", "SupervisedHyperparameters"),
    "SupervisedHyperparametersParam": ("_generated.params.create_fine_tuning_job", "SupervisedHyperparametersParam"),
    "SupervisedMethod": ("_generated.models.supervised_method", "SupervisedMethod"),
    "SupervisedMethodParam": ("_generated.params.create_fine_tuning_job", "SupervisedMethodParam"),
}
_OFFICIAL = (
    "dpo_hyperparameters",
    "dpo_hyperparameters_param",
    "dpo_method",
    "dpo_method_param",
    "fine_tuning_job",
    "fine_tuning_job_event",
    "fine_tuning_job_integration",
    "fine_tuning_job_wandb_integration",
    "fine_tuning_job_wandb_integration_object",
    "job_create_params",
    "reinforcement_hyperparameters",
    "reinforcement_hyperparameters_param",
    "reinforcement_method",
    "reinforcement_method_param",
    "supervised_hyperparameters",
    "supervised_hyperparameters_param",
    "supervised_method",
    "supervised_method_param",
)
_NAMESPACES = (
    "alpha",
    "checkpoints",
    "jobs",
)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name in _OFFICIAL:
            return official_module(f"{PUBLIC}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('._generated')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])

    PUBLIC = __name__.replace("._generated", "")
    register_official(PUBLIC, _OFFICIAL)
