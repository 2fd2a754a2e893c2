// Purpose: sentences of our own for the safety finding: disclosures that must be found, and hot but ordinary ones that must not.
#pragma once

#include <array>
#include <string_view>

namespace heard::tests {

inline constexpr std::array disclosures{
    std::string_view("I'm scared when you throw things"), std::string_view("You hit me on Saturday and I can't forget it"),
    std::string_view("when u get drunk i lock myself in the bathroom"), std::string_view("He grabbed me by the throat during the row"),
    std::string_view("I don't want to be here anymore, nothing helps"), std::string_view("You won't let me see my sister"),
    std::string_view("I'm afraid of what you'll do if I say no"), std::string_view("You pushed me against the wall last night"),
    std::string_view("I've started cutting myself again"), std::string_view("you punched the door right next to my head"),
    std::string_view("I feel unsafe when you drive like that to scare me"), std::string_view("You take my phone and read everything and I'm not allowed to talk to anyone"),
    std::string_view("I said no and you carried on anyway"), std::string_view("You said you'd kill me if I left"),
    std::string_view("I sleep with the door locked because of you"), std::string_view("i think about ending it all"),
    std::string_view("She slapped me in front of the kids"), std::string_view("You force me to have sex when I don't want to"),
    std::string_view("I have to ask permission to go out"), std::string_view("You keep my bank card and I have to beg for money"),
    std::string_view("I flinch when you raise your hand"), std::string_view("You smashed my phone against the wall"),
    std::string_view("I'm terrified of you when you shout"), std::string_view("you threatened to hurt the dog"),
    std::string_view("He kicked me while I was on the floor"), std::string_view("I wish I was dead"),
    std::string_view("You hold me down until I stop crying"), std::string_view("the bruises on my arm are from you"),
    std::string_view("If I leave he says he will take the kids and I'll never see them"), std::string_view("I took a lot of pills on Sunday"),
    std::string_view("You track my phone and turn up at my work"), std::string_view("I'm too scared to tell you when I'm late"),
    std::string_view("You threw a plate at me"), std::string_view("You choked me and said it was a joke"),
    std::string_view("everyone would be better off without me"), std::string_view("I dare not disagree with you, I know what happens"),
    std::string_view("you stood in front of the door so I couldn't leave"), std::string_view("I'm afraid for my life at home"),
    std::string_view("I want to kill myself"), std::string_view("You locked me out in the rain all night"),
    std::string_view("When he's been drinking he hits me"), std::string_view("I felt scared when you shoved me on Friday because my arm was bleeding"),
    std::string_view("You pulled my hair and dragged me across the room"), std::string_view("I get frightened when you lose your temper and break things"),
    std::string_view("My husband beats me when dinner is late"), std::string_view("I hit you last night and I'm so ashamed"),
    std::string_view("You forced me to quit my job and stay home"), std::string_view("I am scared of you"),
    std::string_view("You spat at me and called me names"), std::string_view("I can't see any reason to go on living")};

inline constexpr std::array ordinary{
    std::string_view("I was scared we'd miss the train"), std::string_view("It killed me that you forgot our anniversary"),
    std::string_view("I'm so angry I could scream"), std::string_view("That comment hit me hard on Sunday"),
    std::string_view("You beat me at chess again and gloated"), std::string_view("I felt hurt when you laughed at my haircut"),
    std::string_view("I'm afraid of spiders and you put one in my bag"), std::string_view("You threw away my old letters without asking"),
    std::string_view("I feel attacked when you list my mistakes"), std::string_view("You never listen and I'm furious"),
    std::string_view("I was worried sick when you didn't text"), std::string_view("I'm scared you'll leave me for someone else"),
    std::string_view("You push me to do more than I can"), std::string_view("It felt like a slap in the face when you cancelled"),
    std::string_view("My heart was pounding before the talk with your mum"), std::string_view("I'm dying to have one evening with you"),
    std::string_view("You dragged me to that party and then ignored me"), std::string_view("I'm scared about money and the rent"),
    std::string_view("I could kill for a cup of tea and ten quiet minutes"), std::string_view("The kids broke the window and you blamed me"),
    std::string_view("I hate it when you slam the cupboard"), std::string_view("You shouted at me in the car on Friday"),
    std::string_view("I feel like a doormat"), std::string_view("I'm terrified of the exam results next week"),
    std::string_view("This mess is driving me mad"), std::string_view("Stop treating me like a child"),
    std::string_view("I felt crushed when you said the cake was dry"), std::string_view("You hurt my feelings when you joked about my job"),
    std::string_view("I'm frightened of losing you"), std::string_view("I beat myself up about it all night"),
    std::string_view("You kicked off about the dishes again"), std::string_view("I was burnt out after the week"),
    std::string_view("You cut me off in the middle of my story"), std::string_view("I feel pushed away when you go quiet"),
    std::string_view("The news hit us both hard"), std::string_view("I'm nervous about meeting your father"),
    std::string_view("You stabbed me in the back when you told your brother"), std::string_view("I feel trapped in this job and wish you would ask about it"),
    std::string_view("I panicked when the bill came"), std::string_view("You're killing me with these puns"),
    std::string_view("I'm scared to ask for a raise"), std::string_view("It hurts when you don't say goodnight"),
    std::string_view("You grabbed the last slice and laughed"), std::string_view("I feel smothered when we are together all weekend"),
    std::string_view("I'm afraid I forgot the milk"), std::string_view("I get wound up when the telly is that loud"),
    std::string_view("You hit the roof when I mentioned the holiday"), std::string_view("I was gutted that you missed my match"),
    std::string_view("You threw me under the bus with your boss"), std::string_view("I felt sick with worry about the test"),
    std::string_view("I'm livid about the credit card"), std::string_view("We need to stop and breathe before we fight about bins"),
    std::string_view("You broke your promise about Sunday"), std::string_view("I was shaking with anger after the call"),
    std::string_view("I feel invisible when you scroll at dinner"), std::string_view("You forced a smile and I could tell"),
    std::string_view("I feel hurt"), std::string_view("My back is killing me and I still did the laundry"),
    std::string_view("I'm worried you'll be angry about the car"), std::string_view("You left me at the party and I felt lonely"),
    std::string_view("I'm scared when I think about the future"), std::string_view("Can you check my phone for the recipe, I can't find it"),
    std::string_view("You're so controlling about the thermostat"), std::string_view("I was so embarrassed I wanted the ground to swallow me")};

} // namespace heard::tests
