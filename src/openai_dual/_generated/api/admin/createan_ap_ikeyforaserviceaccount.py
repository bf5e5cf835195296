"""Create an api key of a service account: POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.call import Call, Operation, call_options, expand, given
from ....core.omit import omit
from ...models.service_account_api_key_body import ServiceAccountApiKeyBody

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ....core.keywords import TimeoutSetting
    from ....core.omit import Omit

OPERATION = Operation(
    id="CreateanAPIkeyforaserviceaccount",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    auth="admin",
    creates=True,
)


def createan_ap_ikeyforaserviceaccount(
    service_account_id: str,
    *,
    project_id: str,
    name: str | Omit = omit,
    scopes: Sequence[str] | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[ServiceAccountApiKeyBody]:
    """Create an api key of a service account.

    - `service_account_id`
    - `project_id`
    - `name`
    - `scopes`
    """
    return Call(
        OPERATION,
        ServiceAccountApiKeyBody.from_dict,
        expand(
            "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
            project_id=project_id,
            service_account_id=service_account_id,
        ),
        body=given(name=name, scopes=scopes),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
