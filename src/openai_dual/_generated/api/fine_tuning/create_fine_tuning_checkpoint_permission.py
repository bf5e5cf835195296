"""Let projects use a fine-tuned checkpoint: POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Operation, PageCall, call_options, expand, omit
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.fine_tuning_checkpoint_permission import FineTuningCheckpointPermission

OPERATION = Operation(
    id="createFineTuningCheckpointPermission",
    method="POST",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    name="fine_tuning.checkpoints.permissions.create",
    creates=True,
)
_item = to_model("fine_tuning_checkpoint_permission", "FineTuningCheckpointPermission")


def create_fine_tuning_checkpoint_permission(
    fine_tuned_model_checkpoint: str,
    *,
    project_ids: Sequence[str],
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
) -> PageCall[FineTuningCheckpointPermission]:
    """Let projects use a fine-tuned checkpoint.

    Args:
        fine_tuned_model_checkpoint: id of the checkpoint, which can be used as a model
        project_ids: ids of the projects
    """
    body: dict[str, Any] = {
        "project_ids": project_ids,
    }
    return PageCall(
        OPERATION,
        kept,
        expand(
            "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
            fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
        ),
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
        item=_item,
        page="single",
    )
