"""Upload a certificate to the organization; it is not active yet: POST /organization/certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.certificate import Certificate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="uploadCertificate",
    method="POST",
    path="/organization/certificates",
    name="admin.organization.certificates.create",
    auth="admin",
    creates=True,
)


def create_certificate(
    *,
    certificate: str,
    name: str | Omit = omit,
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
) -> Call[Certificate]:
    """Upload a certificate to the organization; it is not active yet.

    Args:
        certificate: certificate in PEM format
        name: name of the object
    """
    body: dict[str, Any] = {
        "certificate": certificate,
    }
    if name is not omit:
        body["name"] = name
    return Call(
        OPERATION,
        Certificate.from_dict,
        "/organization/certificates",
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
