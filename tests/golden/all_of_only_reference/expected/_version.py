# Generated from the API's document: #/info
__title__ = "all_of_only_reference"
__version__ = "1.0.0"
