"""Verify the signature of a webhook, signed here by the example, and read its event."""

import hmac
import time
from base64 import b64encode

from openai_dual import InvalidWebhookSignatureError, OpenAI
from openai_dual.resources.webhooks import ResourceEvent

KEY = b"the key of this webhook"
BODY = (
    b'{"id": "evt_1", "object": "event", "created_at": 1,'
    b' "type": "batch.completed", "data": {"id": "batch_1"}}'
)


def signed(body: bytes) -> dict[str, str]:
    now = int(time.time())
    signature = b64encode(
        hmac.digest(KEY, b"wh_1.%d.%b" % (now, body), "sha256")
    ).decode()
    return {
        "webhook-id": "wh_1",
        "webhook-timestamp": str(now),
        "webhook-signature": f"v1,{signature}",
    }


def main() -> None:
    with OpenAI(webhook_secret=f"whsec_{b64encode(KEY).decode()}") as client:
        event = client.webhooks.unwrap(BODY, signed(BODY))
        if isinstance(event, ResourceEvent):
            print(f"{event.type}: {event.data.id}")
        try:
            client.webhooks.unwrap(b"{}", signed(BODY))
        except InvalidWebhookSignatureError as error:
            print(f"refused: {error}")
        print(client.models.retrieve("gpt-4o").id)


if __name__ == "__main__":
    main()
