"""Two completions at the same time, then a third one that is streamed."""

import asyncio

from generated import AsyncOpenAI

MODEL = "gpt-3.5-turbo-instruct"


async def main() -> None:
    async with AsyncOpenAI() as client:
        morning, evening = await asyncio.gather(
            client.completions.create(model=MODEL, prompt="A haiku about the morning:", max_tokens=32),
            client.completions.create(model=MODEL, prompt="A haiku about the evening:", max_tokens=32),
        )
        print(morning.choices[0].text.strip())
        print(evening.choices[0].text.strip())

        stream = await client.completions.create(
            model=MODEL, prompt="A haiku about the night:", max_tokens=32, stream=True
        )
        async for chunk in stream:
            print("".join(choice.text for choice in chunk.choices), end="", flush=True)
        print()


asyncio.run(main())
