# What `cmake --install` puts down: the program, and the library for programs that extract and relate claims themselves: one archive,
# the headers that parser/figtrail.hpp reaches, and the CMake package `figtrail`.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
install(TARGETS figtrail RUNTIME)

add_library(figtrail_library STATIC)
foreach(name schema words lexicon_facts claim lexicon_image parser)
    target_sources(figtrail_library PRIVATE $<TARGET_OBJECTS:figtrail_${name}>)
endforeach()
set_target_properties(figtrail_library PROPERTIES OUTPUT_NAME figtrail EXPORT_NAME figtrail LINKER_LANGUAGE CXX)
target_compile_features(figtrail_library INTERFACE cxx_std_20)
target_include_directories(figtrail_library INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
install(TARGETS figtrail_library EXPORT figtrailTargets ARCHIVE)
install(EXPORT figtrailTargets NAMESPACE figtrail:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/figtrail)

# A header is installed with its includes turned from "claim/span.hpp" to "figtrail/claim/span.hpp", so that a program's own include
# path holds one folder of ours.
set(public_headers ${CMAKE_BINARY_DIR}/generated/include)
set(reached)
set(waiting parser/figtrail.hpp)
while(waiting)
    list(POP_FRONT waiting header)
    if(header IN_LIST reached)
        continue()
    endif()
    list(APPEND reached ${header})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${header})
    file(STRINGS ${CMAKE_SOURCE_DIR}/${header} includes REGEX "^#include \"")
    list(TRANSFORM includes REPLACE "^#include \"([^\"]+)\".*" "\\1")
    list(APPEND waiting ${includes})
    file(READ ${CMAKE_SOURCE_DIR}/${header} text)
    string(REGEX REPLACE "#include \"" "#include \"figtrail/" text "${text}")
    string(REPLACE "parser/figtrail.hpp" "figtrail.hpp" place ${header})
    file(CONFIGURE OUTPUT ${public_headers}/figtrail/${place} CONTENT "${text}" @ONLY)
endwhile()
install(DIRECTORY ${public_headers}/figtrail DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

configure_package_config_file(docs/figtrailConfig.cmake.in ${CMAKE_BINARY_DIR}/generated/figtrailConfig.cmake
                              INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/figtrail)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/generated/figtrailConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/generated/figtrailConfig.cmake ${CMAKE_BINARY_DIR}/generated/figtrailConfigVersion.cmake
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/figtrail)
