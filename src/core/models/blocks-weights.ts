// Made by `npm run train blocks`. 37 of 53 postings good in every respect; text kept 0.919, foreign 0.124.
/** Weights for `readSmallModel`. */
export const BLOCKS_WEIGHTS = `25 out in
-36 heart=after0 w=secondary
-32 in=label
-30/35 after=in
-28 w=meta z=0
-26 pos=4
-24 apply,bias heart=before0 w=css
-22 w=benefits,list
-20 copy kz=text0 n:edge,end p:edge sec=end w=about
-18 kz=h12 w=cta,details,job,nav,navigation z=2
-16 heart=after3 in=table kz=hb1,text1 n:k=h1 n:kl=item1 w=flex,form,has
-14 in=aside,dt kl=text1 kz=h31,item0 n:kz=item1 p:end,rolelink p:kz=h11 r=separator w=alert,apply,hidden,information,recruiter,spacing
-12 date in=footer kz=h22 n:kl=h10 n:kz=h11 p:kl=h33 p:kz=text6 p:z=6 w=comments,company,heading,page
-10 heart=before3 k=h1 n:role,title p:kz=h32 sec=company1,none w=container,create,footer,items,links,message,note,primary,side,subheading
-8 al0,bc1,rolelink in=dd kl=h10,h20,h40,text2 kz=h10 l=1,2 n:c=1,2 n:ph=1 n:s=company,end p:k=h3 p:kl=h40 p:kz=h42 p:s=apply s=end sec=end0 t=4 w=application,aside,consent,content,cookie,info,label,location,logo,preview,related
-6 ac1,ai1,ap2,bi1,bl0,bl1,hidden in=form,header,nav k=h3 kl=h33,item3 kz=h42,text2,text3 n:date n:kl=text0 n:kz=item0,text1 p:kl=h10 p:title pos=3 r=dialog sec=benefits,role t=1 w=action,banner,brand,buttons,filters,link,login,notice,result,share,sticky z=1
-4 ap0,bi0,bp1,bp2 c=2 heart=after2 k=h2,hb,text kl=hb0,text3 r=button,menu,navigation sec=apply1,benefits2,benefits3,end2,end3,none1,none2,other1,requirements3
4 ap3,bl2 hend=2 hin=2 kl=h23 kz=h20,h40 ph=2 r=main sec=duties1
6 in=main,td kl=item1 kz=h21,h30 n:copy n:kz=h21,h30 n:l=0 n:z=3 p:date,role p:k=text p:kl=h30,text0 p:kz=h10,h41,item4,text0 p:l=0 p:z=4 ph=1 r=tabpanel sec=apply t=0 title w=body
8 n:k=h3 n:kl=h23 n:kz=hb1,item3 p:k=hb,item p:kl=h43,hb0 p:kz=text5 pos=1 r=alert s=duties sec=company3,duties0 w=entry z=4
10/-10 after=<start>
10 heart=none hend=0 in=article kl=h43 kz=text4,text5 l=0 n:k=hb n:kl=h33,hb0 n:kz=h31,item4 n:s=duties p:apply p:kz=hb2 p:s=role p:z=5 s=requirements sec=requirements0 w=snippet z=5
12 kz=h41,hb2,item2,item3 n:l=3 r=tab,tablist s=apply sec=apply0,company w=rich
14 kl=item0 n:apply ph=3 pos=0 role sec=duties w=options,overview
16 hin=0 k=item n:kl=text1 s=company sec=company0 w=description,listing
18 heart=in w=left
20 n:kl=item0
22 heart=before2 kl=text0 kz=h11
24/-30 after=out
24 kz=text6 n:s=apply z=6
28 heart=before1
34 end`;
