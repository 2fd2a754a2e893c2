# The program. heard_composed: what composes client, net and server, kept apart from main so that tests can use it.
find_package(CLI11 REQUIRED)
heard_library(heard_composed
  SOURCES addresses.cpp child_process.cpp choose_face.cpp demo.cpp local_sitting.cpp remote_sitting.cpp scripted_partner.cpp typist.cpp ways_in.cpp
  USES heard_session heard_match heard_scenario heard_scoring heard_net heard_net_wire heard_server_lib)
heard_program(heard SOURCES main.cpp USES heard_composed heard_terminal CLI11::CLI11)
if(HEARD_CLIENT AND TARGET heard_client)
  target_link_libraries(heard PRIVATE heard_client)
  target_compile_definitions(heard PRIVATE HEARD_HAS_WINDOW)
endif()
