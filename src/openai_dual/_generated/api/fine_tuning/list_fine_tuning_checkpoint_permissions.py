"""List the projects that may use a fine-tuned checkpoint: GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._call import Operation, PageCall, call_options, expand, omit, pairs
from ..._model import kept
from ...models import to_model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ...models.fine_tuning_checkpoint_permission import FineTuningCheckpointPermission

OPERATION = Operation(
    id="listFineTuningCheckpointPermissions",
    method="GET",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    name="fine_tuning.checkpoints.permissions.list",
)
_item = to_model("fine_tuning_checkpoint_permission", "FineTuningCheckpointPermission")


def list_fine_tuning_checkpoint_permissions(
    fine_tuned_model_checkpoint: str,
    *,
    project_id: str | Omit = omit,
    after: str | Omit = omit,
    limit: int | Omit = omit,
    order: Literal["ascending", "descending"] | Omit = omit,
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
    """List the projects that may use a fine-tuned checkpoint.

    Args:
        fine_tuned_model_checkpoint: id of the checkpoint, which can be used as a model
        project_id: id of the project
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page; service default: 10
        order: sort order by creation time, `asc` or `desc`; service default: "descending"
    """
    return PageCall(
        OPERATION,
        kept,
        expand(
            "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
            fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
        ),
        query=pairs(project_id=project_id, after=after, limit=limit, order=order),
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
        page="conversation",
    )
