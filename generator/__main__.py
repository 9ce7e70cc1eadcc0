"""`python -m generator`."""

if __name__ == "__main__":  # worker processes import this module too, and must not pay for the command line
    from generator.cli import main

    main()
