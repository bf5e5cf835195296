"""Names of `openai_dual.types.fine_tuning`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import public_type

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
    from ...params.create_fine_tuning_job import DpoHyperparametersParam as DpoHyperparametersParam
    from ...params.create_fine_tuning_job import DpoMethodParam as DpoMethodParam
    from ...params.create_fine_tuning_job import ReinforcementHyperparametersParam as ReinforcementHyperparametersParam
    from ...params.create_fine_tuning_job import ReinforcementMethodParam as ReinforcementMethodParam
    from ...params.create_fine_tuning_job import SupervisedHyperparametersParam as SupervisedHyperparametersParam
    from ...params.create_fine_tuning_job import SupervisedMethodParam as SupervisedMethodParam

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
    "DpoHyperparameters": ("models.dpo_hyperparameters", "DpoHyperparameters"),
    "DpoHyperparametersParam": ("params.create_fine_tuning_job", "DpoHyperparametersParam"),
    "DpoMethod": ("models.dpo_method", "DpoMethod"),
    "DpoMethodParam": ("params.create_fine_tuning_job", "DpoMethodParam"),
    "FineTuningJob": ("models.fine_tuning_job", "FineTuningJob"),
    "FineTuningJobEvent": ("models.fine_tuning_job_event", "FineTuningJobEvent"),
    "FineTuningJobIntegration": ("models.fine_tuning_job_integration", "FineTuningJobIntegration"),
    "FineTuningJobWandbIntegration": ("models.fine_tuning_job_wandb_integration", "FineTuningJobWandbIntegration"),
    "FineTuningJobWandbIntegrationObject": ("models.fine_tuning_job_integration", "FineTuningJobIntegration"),
    "ReinforcementHyperparameters": ("models.reinforcement_hyperparameters", "ReinforcementHyperparameters"),
    "ReinforcementHyperparametersParam": ("params.create_fine_tuning_job", "ReinforcementHyperparametersParam"),
    "ReinforcementMethod": ("models.reinforcement_method", "ReinforcementMethod"),
    "ReinforcementMethodParam": ("params.create_fine_tuning_job", "ReinforcementMethodParam"),
    "SupervisedHyperparameters": ("models.supervised_hyperparameters", "SupervisedHyperparameters"),
    "SupervisedHyperparametersParam": ("params.create_fine_tuning_job", "SupervisedHyperparametersParam"),
    "SupervisedMethod": ("models.supervised_method", "SupervisedMethod"),
    "SupervisedMethodParam": ("params.create_fine_tuning_job", "SupervisedMethodParam"),
}
_NAMESPACES = (
    "alpha",
    "checkpoints",
    "jobs",
)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('.types')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
