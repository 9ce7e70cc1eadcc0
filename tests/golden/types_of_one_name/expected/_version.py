# Generated from the API's document: #/info
__title__ = "types_of_one_name"
__version__ = "1"
