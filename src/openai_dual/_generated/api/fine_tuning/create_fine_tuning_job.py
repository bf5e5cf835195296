"""Start a job that trains a model on a file of examples: POST /fine_tuning/jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.fine_tuning_job import FineTuningJob

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_fine_tuning_job import (
        CreateFineTuningJobRequestHyperparametersParam,
        CreateFineTuningJobRequestIntegrationsItemParam,
        FineTuneMethodParam,
    )
    from ...params.shared import MetadataParam

OPERATION = Operation(
    id="createFineTuningJob",
    method="POST",
    path="/fine_tuning/jobs",
    name="fine_tuning.jobs.create",
    creates=True,
    outdated={"hyperparameters": "method"},
)


def create_fine_tuning_job(
    *,
    model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
    training_file: str,
    hyperparameters: CreateFineTuningJobRequestHyperparametersParam | BaseModel | Omit = omit,
    suffix: str | None | Omit = omit,
    validation_file: str | None | Omit = omit,
    integrations: Iterable[CreateFineTuningJobRequestIntegrationsItemParam | BaseModel] | None | Omit = omit,
    seed: int | None | Omit = omit,
    method: FineTuneMethodParam | BaseModel | Omit = omit,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[FineTuningJob]:
    """Start a job that trains a model on a file of examples.

    Args:
        model: id of the base model
        training_file: id of the file with the training data
        hyperparameters: settings of the training; deprecated
        suffix: text in the name of the fine-tuned model; at least 1 character; at most 64 characters
        validation_file: id of the file with the validation data
        integrations: services that receive the metrics of the job
        seed: seed for sampling; equal requests return the same result where possible; at least 0; at most 2147483647
        method: training method with its settings
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    body: dict[str, Any] = {
        "model": model,
        "training_file": training_file,
    }
    if hyperparameters is not omit:
        body["hyperparameters"] = hyperparameters
    if suffix is not omit:
        body["suffix"] = suffix
    if validation_file is not omit:
        body["validation_file"] = validation_file
    if integrations is not omit:
        body["integrations"] = integrations
    if seed is not omit:
        body["seed"] = seed
    if method is not omit:
        body["method"] = method
    if metadata is not omit:
        body["metadata"] = metadata
    return Call(
        OPERATION,
        FineTuningJob.from_dict,
        "/fine_tuning/jobs",
        body=body,
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
    )
