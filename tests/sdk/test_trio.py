"""The async client on trio, against a real server."""

from __future__ import annotations

import trio

from generated import AsyncOpenAI
from tests.sdk.llama import Llama


def test_plain_and_streamed_completions_on_trio(llama: Llama) -> None:
    async def main() -> tuple[str, str]:
        async with AsyncOpenAI(base_url=llama.base_url, api_key=llama.api_key) as client:
            plain = await client.completions.create(
                model=llama.model, prompt="Trio", max_tokens=10, temperature=0, extra_body={"cache_prompt": False}
            )
            stream = await client.completions.create_streaming(
                model=llama.model, prompt="Trio", max_tokens=10, temperature=0, extra_body={"cache_prompt": False}
            )
            chunks = [chunk async for chunk in stream]
        return plain.choices[0].text, "".join(chunk.choices[0].text for chunk in chunks)

    plain, streamed = trio.run(main)
    assert len(plain) == 10
    assert streamed == plain
